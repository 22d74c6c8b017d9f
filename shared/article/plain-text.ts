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

/** Counts words in a text: runs of letters or digits, with apostrophes, hyphens, points and commas inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
