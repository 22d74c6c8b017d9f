import type { Article } from './article.ts';
import { blockRuns } from './block-runs.ts';
import type { Block } from './blocks/block.ts';
import { inlineText } from './inline.ts';

/** The plain text of one block, to which offsets refer; `block-runs.ts` says what stands on lines of its own. */
export function blockText(block: Block): string {
  return blockRuns(block)
    .map(run => run.separator + inlineText(run.content))
    .join('');
}

/** The words of the body as an editor counts them: runs of letters, digits and what joins them. */
export function wordCount(article: Pick<Article, 'body'>): number {
  return article.body.reduce((sum, block) => sum + countWords(blockText(block)), 0);
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
