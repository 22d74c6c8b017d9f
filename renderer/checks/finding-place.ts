import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { placeOfFinding } from '#shared/checks/place-of-finding.ts';
import type { Found } from '#shared/find/find-in-texts.ts';

const known = new WeakMap<readonly Block[], Map<string, Block>>();

/** Where a finding stands in an article, as a match of a search; null when it stands nowhere. */
export function matchOf(article: Article, finding: Finding): Found | null {
  let blocks = known.get(article.body);
  if (!blocks) {
    blocks = new Map(article.body.map(block => [block.id, block]));
    known.set(article.body, blocks);
  }
  const block = finding.block === null ? undefined : blocks.get(finding.block);
  const place = placeOfFinding({ ...article, body: block ? [block] : [] }, finding);
  return place && { ...place, groups: [], named: {} };
}
