import type { Block } from '#shared/article/blocks/block.ts';
import { blockText, countWords } from '#shared/article/plain-text.ts';

const counted = new WeakMap<Block, number>();

/** Counts the words of a body; blocks that are the same objects as at an earlier count cost nothing. */
export function countBodyWords(body: readonly Block[]): number {
  let sum = 0;
  for (const block of body) {
    let words = counted.get(block);
    if (words === undefined) {
      words = countWords(blockText(block));
      counted.set(block, words);
    }
    sum += words;
  }
  return sum;
}
