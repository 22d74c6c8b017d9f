import { type Inline, type Mark, marks } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { type MarkTree, nestMarks } from '../../outline/nest-marks.ts';
import { inlineToRuns, joinRuns } from '../../outline/outline.ts';
import { noteId, type PageFootnotes } from './footnotes.ts';
import { languageDirection } from './language.ts';
import { element, type Markup, markup } from './markup.ts';

/** The element that stands for each mark, and its class where no element means it. */
export const markElements: Record<Mark, { name: string; kind: string | null }> = {
  bold: { name: 'strong', kind: null },
  italic: { name: 'em', kind: null },
  underline: { name: 'u', kind: null },
  strikethrough: { name: 's', kind: null },
  smallCaps: { name: 'span', kind: 'smallcaps' },
  subscript: { name: 'sub', kind: null },
  superscript: { name: 'sup', kind: null },
  highlight: { name: 'mark', kind: null },
  code: { name: 'code', kind: null },
};

/** Inline content as HTML. */
export function renderInline(content: readonly Inline[], footnotes: PageFootnotes): Markup {
  return renderTrees(nestMarks(joinRuns(inlineToRuns(content, footnotes.numbers)), marks), footnotes);
}

function renderTrees(trees: readonly MarkTree[], footnotes: PageFootnotes): Markup {
  return markup(trees.map(tree => renderTree(tree, footnotes)));
}

function renderTree(tree: MarkTree, footnotes: PageFootnotes): Markup {
  switch (tree.type) {
    case 'text':
      return markup(tree.text);
    case 'break':
      return element('br');
    case 'note': {
      const attributes = {
        href: `#${noteId(tree.number)}`,
        id: footnotes.nextReference(tree.number),
        role: 'doc-noteref',
      };
      return element('sup', { class: 'note' }, element('a', attributes, tree.number));
    }
    case 'mark': {
      const { name, kind } = markElements[tree.mark];
      return element(name, { class: kind }, renderTrees(tree.children, footnotes));
    }
    case 'language': {
      const dir = languageDirection(tree.language) === 'rtl' ? 'rtl' : null;
      return element('span', { lang: tree.language, dir }, renderTrees(tree.children, footnotes));
    }
    case 'link': {
      const opener = /^https?:/i.test(tree.href) ? 'noopener' : '';
      const rel = [tree.rel, opener].filter(word => word !== '').join(' ') || null;
      const title = tree.title === '' ? null : tree.title;
      return element('a', { href: tree.href, rel, title }, renderTrees(tree.children, footnotes));
    }
    default:
      return assertNever(tree);
  }
}
