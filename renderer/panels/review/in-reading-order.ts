import type { Block } from '#shared/article/blocks/block.ts';
import { findAnchor } from '#shared/review/find-anchor.ts';
import type { Thread } from '#shared/review/review.ts';

export interface PlacedThread {
  thread: Thread;
  /** The words that it was about are no longer in the text. */
  orphan: boolean;
}

/** Threads in the order of their places in the text; those without one stand first, so that nobody overlooks them. */
export function inReadingOrder(threads: readonly Thread[], body: readonly Block[]): PlacedThread[] {
  return threads
    .map(thread => {
      const standing = findAnchor(thread.anchor, body);
      return {
        thread,
        orphan: standing.kind === 'orphan',
        at: standing.kind === 'orphan' ? -1 : standing.start,
      };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ thread, orphan }) => ({ thread, orphan }));
}
