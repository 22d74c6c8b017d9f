import type { Asset } from '#shared/article/asset.ts';
import type { Author } from '#shared/article/author.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Credit } from '#shared/article/credit.ts';

/**
 * A stretch of text in a comparison. `formatted` is in both texts but dressed differently; `movedOut` went from here
 * into the block `block`, `movedIn` came from it. `marksBefore` and `marksAfter` are the labels of `Token`.
 * The block before reads as all spans but `added` and `movedIn`, the block after as all but `removed` and `movedOut`.
 */
export interface Span {
  op: 'same' | 'added' | 'removed' | 'formatted' | 'movedOut' | 'movedIn';
  text: string;
  marksBefore: readonly string[];
  marksAfter: readonly string[];
  block: string | null;
}

/**
 * A field that is not the same. `path` leads to it from the article, block, author, credit or asset; a value that is
 * not there at all is undefined. `words` compares texts, [] for other values.
 */
export interface FieldChange {
  path: readonly string[];
  label: string;
  before: unknown;
  after: unknown;
  words: readonly Span[];
}

/**
 * One block of either article. `changed`: same kind of block, other content; `retyped`: another kind of block;
 * `moved`: only its place is another; `split`: new, with text taken from `partner`; `joined`: gone, its text is in
 * `partner`. A changed or retyped block may have moved, too: see `hasMoved`.
 */
export interface BlockChange {
  kind: 'same' | 'changed' | 'retyped' | 'moved' | 'added' | 'removed' | 'split' | 'joined';
  /** The block's id in the article after, or before where it is gone. */
  id: string;
  hasMoved: boolean;
  partner: string | null;
  before: Block | null;
  after: Block | null;
  /** The text compared; [] where the content is the same. */
  spans: readonly Span[];
  /** What changed beside the text, e.g. the level of a heading. */
  fields: readonly FieldChange[];
}

/** One entry of a list outside the text; `id` is the sha256 for pictures. */
export interface ItemChange<T> {
  kind: 'same' | 'changed' | 'moved' | 'added' | 'removed';
  id: string;
  before: T | null;
  after: T | null;
  fields: readonly FieldChange[];
}

export interface ComparisonSummary {
  wordsBefore: number;
  wordsAfter: number;
  wordsAdded: number;
  wordsRemoved: number;
  blocksAdded: number;
  blocksRemoved: number;
  blocksChanged: number;
  blocksMoved: number;
  fieldsChanged: number;
}

/**
 * All that differs between two articles, as plain JSON. `blocks` has every block of both, in the order of the article
 * after, vanished ones behind what they followed. What the storage sets (id, revision, times of saving) is no content.
 */
export interface Comparison {
  fields: readonly FieldChange[];
  blocks: readonly BlockChange[];
  authors: readonly ItemChange<Author>[];
  credits: readonly ItemChange<Credit>[];
  assets: readonly ItemChange<Asset>[];
  summary: ComparisonSummary;
}

/** Tells whether the two articles say the same. */
export function isSameContent({ fields, blocks, authors, credits, assets }: Comparison): boolean {
  return (
    fields.length === 0 && [...blocks, ...authors, ...credits, ...assets].every(({ kind }) => kind === 'same')
  );
}
