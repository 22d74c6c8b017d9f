import type { PhrasingContent } from 'mdast';
import type { Inline, Mark } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import { assertNever } from '#shared/result.ts';
import { type MarkTree, nestMarks } from '../../outline/nest-marks.ts';
import { inlineToRuns, joinRuns, type Run } from '../../outline/outline.ts';
import { escapeHtml } from './attributes.ts';
import { judgeNotation, type Notation } from './judge-notation.ts';
import { closingTag, openingTag } from './mark-tags.ts';
import { mdastToRuns } from './mdast-to-runs.ts';
import { parseMarkdown, writeMarkdown } from './processor.ts';

/** HTML outermost: the signs of Markdown hold only next to letters, and a tag ends in punctuation. */
const nesting: Mark[] = [
  'underline',
  'smallCaps',
  'subscript',
  'superscript',
  'highlight',
  'bold',
  'italic',
  'strikethrough',
  'code',
];

interface Writing {
  marks: Notation;
  /** In a heading or cell a line break cannot be a line end. */
  breaks: 'lines' | 'tags';
}

/** Where a text stands. */
type Place = 'paragraph' | 'heading' | 'cell';

/** With more marked passages than this in one block, none is tried by itself: each trial reads the block once. */
const mostTrials = 50;

/**
 * Inline content as Markdown. Whether `**` opens or closes depends on the characters around it (CommonMark 6.2), and
 * some marked text, such as bold that ends in a space, cannot be written with signs. Where it is not plain to see, the
 * text is written with signs and read back; the passages that then do not come out the same, or only by character
 * references, get tags.
 */
export function inlineToMdast(
  content: readonly Inline[],
  numbers: ReadonlyMap<Id, number>,
  place: Place = 'paragraph',
): PhrasingContent[] {
  const runs = joinRuns(inlineToRuns(content, numbers));
  const trees = nestMarks(runs, nesting);
  const breaks = place === 'paragraph' ? 'lines' : 'tags';
  // Code between backticks cannot hold a backslash before a stroke in a cell, where it escapes the stroke (GFM 4.10).
  const escapes =
    place === 'cell' && runs.some(run => run.marks.includes('code') && run.text.includes('\\|'));
  const judged = trees.map((_, i) => (escapes ? 'tags' : judgeNotation(trees, i)));
  return writeTrees(trees, breaks, judged.every(isKnown) ? judged : tryNotations(runs, judged, breaks));
}

function isKnown(notation: Notation | null): notation is Notation {
  return notation !== null;
}

/** Finds a notation for the trees that `judged` leaves open, by writing and reading back. */
function tryNotations(
  runs: readonly Run[],
  judged: readonly (Notation | null)[],
  breaks: Writing['breaks'],
): Notation[] {
  const abridged = runs.map(abridge);
  const trees = nestMarks(abridged, nesting);
  const write = (notations: readonly Notation[]) => writeTrees(trees, breaks, notations);
  const [signs, tags] = [judged.map(known => known ?? 'signs'), judged.map(known => known ?? 'tags')];
  const bound = referencesIn(toSource(write(tags)));
  if (holds(write(signs), abridged, bound)) return signs;
  const open = judged.flatMap((known, i) => (known === null ? [i] : []));
  if (open.length > mostTrials) return tags;
  let chosen = tags;
  for (const i of open) {
    const trial = chosen.with(i, 'signs');
    if (holds(write(trial), abridged, bound)) chosen = trial;
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
  // A reference is one only where the footnote is.
  const notes = runs.filter(({ note }) => note !== '').map(({ note }) => `\n[^${note}]: x\n`);
  const [paragraph, ...more] = parseMarkdown(source + notes.join('')).children;
  if (paragraph?.type !== 'paragraph' || more.some(({ type }) => type !== 'footnoteDefinition')) return false;
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
    case 'note':
      return [{ type: 'footnoteReference', identifier: tree.number, label: tree.number }];
    case 'language':
      return [
        { type: 'html', value: `<span lang="${tree.language}">` },
        ...tree.children.flatMap(child => writeTree(child, false, writing)),
        { type: 'html', value: '</span>' },
      ];
    case 'link': {
      const children = tree.children.flatMap(child => writeTree(child, false, writing));
      const title = tree.title === '' ? null : tree.title;
      if (tree.rel !== '') {
        const titled = title === null ? '' : ` title="${escapeHtml(title)}"`;
        const open = `<a href="${escapeHtml(tree.href)}"${titled} rel="${tree.rel}">`;
        return [{ type: 'html', value: open }, ...children, { type: 'html', value: '</a>' }];
      }
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
  return [{ type: 'html', value: openingTag(mark) }, ...children, { type: 'html', value: closingTag(mark) }];
}
