import type { Mark } from '#shared/article/inline.ts';
import type { MarkTree } from '../../outline/nest-marks.ts';

/** Signs (`**bold**`) or tags (`<strong>bold</strong>`). */
export type Notation = 'signs' | 'tags';

const letter = /^[\p{L}\p{N}]$/u;
const apart = /^[\s\p{P}]$/u;
const signs = /^[*_~`<>&\\]$/;

/** Marks that Markdown has a sign for. */
const signed = new Set<Mark>(['bold', 'italic', 'strikethrough', 'code']);

/**
 * How the tree at an index can be written, where its own ends and its neighbours tell without a trial; else null.
 * Signs with a letter inside and with space or punctuation outside open and close as they should (CommonMark 6.2,
 * left- and right-flanking runs); with white space inside they never do.
 */
export function judgeNotation(trees: readonly MarkTree[], index: number): Notation | null {
  const tree = trees[index];
  if (tree?.type === 'language') return null;
  if (tree?.type === 'link')
    return tree.children.some(child => child.type === 'mark' || child.type === 'language') ? null : 'signs';
  if (tree?.type !== 'mark') return 'signs';
  const [only, ...more] = tree.children;
  if (only?.type !== 'text' || more.length > 0) return null;
  if (!signed.has(tree.mark)) return 'tags';
  const [first = '', last = ''] = [[...only.text][0], [...only.text].at(-1)];
  if (tree.mark !== 'code' && (/\s/.test(first) || /\s/.test(last))) return 'tags';
  const before = edge(trees[index - 1], -1);
  const after = edge(trees[index + 1], 0);
  return letter.test(first) && letter.test(last) && isApart(before) && isApart(after) ? 'signs' : null;
}

/** The character at the near end of a neighbour: '' at the end of the block, null where it is no plain text. */
function edge(neighbour: MarkTree | undefined, at: 0 | -1): string | null {
  if (!neighbour) return '';
  return neighbour.type === 'text' ? ([...neighbour.text].at(at) ?? null) : null;
}

function isApart(character: string | null): boolean {
  return character === '' || (character !== null && apart.test(character) && !signs.test(character));
}
