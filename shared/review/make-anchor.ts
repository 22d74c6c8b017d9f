import type { Block } from '#shared/article/blocks/block.ts';
import type { Id } from '#shared/clock.ts';
import type { Anchor } from './anchor.ts';
import { reviewText } from './review-text.ts';

/** How many characters around a place are kept with it. */
export const contextLength = 32;

/** A stretch of a body: offsets in the plain texts of its first and its last block. */
export interface Stretch {
  block: Id;
  start: number;
  endBlock: Id;
  end: number;
}

/** Remembers a place of a body at a revision, so that it can be found again in a later one. */
export function makeAnchor(body: readonly Block[], baseRevision: number, place: Stretch): Anchor {
  const { text, starts } = reviewText(body);
  const from = (starts.get(place.block) ?? 0) + place.start;
  const to = (starts.get(place.endBlock) ?? 0) + place.end;
  return {
    baseRevision,
    blockId: place.block,
    start: place.start,
    end: place.end,
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - contextLength), from),
    suffix: text.slice(to, to + contextLength),
    endBlockId: place.endBlock === place.block ? null : place.endBlock,
  };
}
