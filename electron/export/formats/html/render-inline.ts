import { type Inline, type Mark, marks } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { type MarkTree, nestMarks } from '../../outline/nest-marks.ts';
import { inlineToRuns, joinRuns } from '../../outline/outline.ts';
import { element, type Markup, markup } from './markup.ts';

/** The element that stands for each mark. */
export const markElements: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  code: 'code',
};

/** Inline content as HTML. */
export function renderInline(content: readonly Inline[]): Markup {
  return renderTrees(nestMarks(joinRuns(inlineToRuns(content)), marks));
}

function renderTrees(trees: readonly MarkTree[]): Markup {
  return markup(trees.map(renderTree));
}

function renderTree(tree: MarkTree): Markup {
  switch (tree.type) {
    case 'text':
      return markup(tree.text);
    case 'break':
      return element('br');
    case 'mark':
      return element(markElements[tree.mark], {}, renderTrees(tree.children));
    case 'link': {
      const rel = /^https?:/i.test(tree.href) ? 'noopener' : null;
      const title = tree.title === '' ? null : tree.title;
      return element('a', { href: tree.href, rel, title }, renderTrees(tree.children));
    }
    default:
      return assertNever(tree);
  }
}
