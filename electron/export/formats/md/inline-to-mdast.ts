import type { PhrasingContent } from 'mdast';
import type { Inline, Mark } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { type MarkTree, nestMarks } from '../../outline/nest-marks.ts';
import { inlineToRuns, joinRuns, type Run } from '../../outline/outline.ts';
import { markTags } from './mark-tags.ts';
import { mdastToRuns } from './mdast-to-runs.ts';
import { parseMarkdown, writeMarkdown } from './processor.ts';

/** HTML outermost: the signs of Markdown hold only next to letters, and a tag ends in punctuation. */
const nesting: Mark[] = [
  'underline',
  'subscript',
  'superscript',
  'highlight',
  'bold',
  'italic',
  'strikethrough',
  'code',
];

/** Signs (`**bold**`) or tags (`<strong>bold</strong>`). */
type Notation = 'signs' | 'tags';

interface Writing {
  marks: Notation;
  /** In a heading a line break cannot be a line end. */
  breaks: 'lines' | 'tags';
}

/** With more marked passages than this in one block, none is tried by itself: each trial reads the block once. */
const mostTrials = 50;

/**
 * Inline content as Markdown. Whether `**` opens or closes depends on the characters around it (CommonMark 6.2), and
 * some marked text, such as bold that ends in a space, cannot be written with signs. So it is written with signs and
 * read back; where that does not give the same text again, or only by character references, those passages get tags
 * that cannot be written otherwise.
 */
export function inlineToMdast(
  content: readonly Inline[],
  breaks: Writing['breaks'] = 'lines',
): PhrasingContent[] {
  const runs = joinRuns(inlineToRuns(content));
  const trees = nestMarks(runs, nesting);
  if (runs.every(run => run.marks.length === 0)) return writeTrees(trees, breaks, []);
  return writeTrees(trees, breaks, chooseNotations(runs.map(abridge), breaks));
}

/** The notation of each tree that the runs nest into. */
function chooseNotations(runs: readonly Run[], breaks: Writing['breaks']): Notation[] {
  const trees = nestMarks(runs, nesting);
  const write = (notations: readonly Notation[]) => writeTrees(trees, breaks, notations);
  const signs = trees.map((): Notation => 'signs');
  const tags = trees.map((): Notation => 'tags');
  const bound = referencesIn(toSource(write(tags)));
  if (holds(write(signs), runs, bound)) return signs;
  const marked = trees.flatMap((tree, i) => (tree.type === 'text' || tree.type === 'break' ? [] : [i]));
  if (marked.length > mostTrials) return tags;
  let chosen = tags;
  for (const i of marked) {
    const trial = chosen.with(i, 'signs');
    if (holds(write(trial), runs, bound)) chosen = trial;
  }
  return chosen;
}

/** A run with the middle of each of its lines left out: signs depend on what is next to them only. */
function abridge(run: Run): Run {
  const lines = run.text.split('\n').map(line => {
    const characters = [...line];
    return characters.length <= 12
      ? line
      : [...characters.slice(0, 5), 'x', ...characters.slice(-5)].join('');
  });
  return { ...run, text: lines.join('\n') };
}

function writeTrees(
  trees: readonly MarkTree[],
  breaks: Writing['breaks'],
  notations: readonly Notation[],
): PhrasingContent[] {
  return trees.flatMap((tree, i) =>
    writeTree(tree, i === trees.length - 1, { marks: notations[i] ?? 'signs', breaks }),
  );
}

/** Whether content reads as the runs again, with no more than `bound` character references in its source. */
function holds(written: PhrasingContent[], runs: readonly Run[], bound: number): boolean {
  const source = toSource(written);
  if (referencesIn(source) > bound) return false;
  const [paragraph, ...more] = parseMarkdown(source).children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return false;
  return JSON.stringify(mdastToRuns(paragraph.children)) === JSON.stringify(runs);
}

function toSource(written: PhrasingContent[]): string {
  return writeMarkdown({ type: 'root', children: [{ type: 'paragraph', children: written }] });
}

function referencesIn(source: string): number {
  return source.split('&#x').length - 1;
}

function writeTree(tree: MarkTree, last: boolean, writing: Writing): PhrasingContent[] {
  switch (tree.type) {
    case 'text':
      return [{ type: 'text', value: tree.text }];
    case 'break':
      // At the end of a block a backslash would stand for itself.
      return [last || writing.breaks === 'tags' ? { type: 'html', value: '<br>' } : { type: 'break' }];
    case 'link': {
      const children = tree.children.flatMap(child => writeTree(child, false, writing));
      const title = tree.title === '' ? null : tree.title;
      return [{ type: 'link', url: tree.href, title, children: children.filter(isLinkContent) }];
    }
    case 'mark':
      return writeMark(tree.mark, tree.children, writing);
    default:
      return assertNever(tree);
  }
}

/** Links stand outside every mark, so this takes nothing away; it tells the compiler so. */
function isLinkContent(
  node: PhrasingContent,
): node is Exclude<PhrasingContent, { type: 'link' | 'linkReference' }> {
  return node.type !== 'link' && node.type !== 'linkReference';
}

function writeMark(mark: Mark, trees: MarkTree[], writing: Writing): PhrasingContent[] {
  const children = trees.flatMap(child => writeTree(child, false, writing));
  if (writing.marks === 'signs') {
    if (mark === 'bold') return [{ type: 'strong', children }];
    if (mark === 'italic') return [{ type: 'emphasis', children }];
    if (mark === 'strikethrough') return [{ type: 'delete', children }];
    if (mark === 'code') {
      return [
        { type: 'inlineCode', value: trees.map(tree => (tree.type === 'text' ? tree.text : '')).join('') },
      ];
    }
  }
  const tag = markTags[mark];
  return [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }];
}
