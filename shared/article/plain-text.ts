import { blockRuns } from './block-runs.ts';
import type { Block } from './blocks/block.ts';
import { inlineText } from './inline.ts';

/** The plain text of one block, to which offsets refer; `block-runs.ts` says what stands on lines of its own. */
export function blockText(block: Block): string {
  return blockRuns(block)
    .map(run => run.separator + inlineText(run.content))
    .join('');
}

const counted = new WeakMap<Block, number>();

/**
 * The words of the body as an editor counts them: runs of letters, digits and what joins them. Blocks that are the
 * same objects as at an earlier count cost nothing.
 */
export function wordCount({ body }: { body: readonly Block[] }): number {
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

/** Scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]+/gu;
const wordsOf = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Counts words in a text: runs of letters or digits, with apostrophes, hyphens, points and commas inside. Where a
 * script has no blanks, words are found by Unicode's dictionaries.
 */
export function countWords(text: string): number {
  let words = 0;
  const spaced = text.replace(unspaced, run => {
    for (const { isWordLike } of wordsOf.segment(run)) if (isWordLike) words += 1;
    return ' ';
  });
  return words + (spaced.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0);
}
