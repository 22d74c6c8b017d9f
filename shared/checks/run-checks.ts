import type { Article } from '#shared/article/article.ts';
import type { Check, CheckContext } from './check.ts';
import type { Finding } from './finding.ts';
import { checks as registered } from './registry.ts';

/**
 * Runs checks over an article and gives what they found in reading order: first what is about the whole, then block
 * by block, in a block by offset, and at one place in the order of the checks.
 */
export function runChecks(
  article: Article,
  context: CheckContext,
  checks: readonly Check[] = registered,
): Finding[] {
  const places = new Map(article.body.map((block, i) => [block.id, i]));
  const placeOf = ({ block }: Finding) => (block === null ? -1 : (places.get(block) ?? article.body.length));
  return checks
    .flatMap(({ rule, find }) => find(article, context).map((finding): Finding => ({ ...finding, rule })))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start || a.end - b.end);
}
