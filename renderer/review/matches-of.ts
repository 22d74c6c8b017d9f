import type { Article } from '#shared/article/article.ts';
import type { Found } from '#shared/find/find-in-texts.ts';
import { textsInBlock } from '#shared/find/texts-in-block.ts';
import { firstIndex } from '#shared/first-index.ts';
import type { Anchor } from '#shared/review/anchor.ts';
import { findAnchor } from '#shared/review/find-anchor.ts';
import { reviewText } from '#shared/review/review-text.ts';

/** Where an anchor stands in an article now, a match for each text that it touches; none where it is an orphan. */
export function matchesOf({ body }: Pick<Article, 'body'>, anchor: Anchor): Found[] {
  const standing = findAnchor(anchor, body);
  if (standing.kind === 'orphan') return [];
  const { starts } = reviewText(body);
  const startOf = (at: number) => starts.get(body[at]?.id ?? '') ?? Number.POSITIVE_INFINITY;
  const first = Math.max(0, firstIndex(body.length, at => startOf(at) > standing.start) - 1);
  const found: Found[] = [];
  for (let at = first; at < body.length && startOf(at) <= standing.end; at++) {
    const block = body[at];
    for (const { source, before } of block ? textsInBlock(block) : []) {
      const start = Math.max(0, standing.start - startOf(at) - before);
      const end = Math.min(source.text.length, standing.end - startOf(at) - before);
      if (end > start) found.push({ source, start, end, groups: [], named: {} });
    }
  }
  return found;
}
