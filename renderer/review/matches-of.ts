import type { Article } from '#shared/article/article.ts';
import type { Found } from '#shared/find/find-in-texts.ts';
import { textsInBlock } from '#shared/find/texts-in-block.ts';
import type { Anchor } from '#shared/review/anchor.ts';
import { findAnchor } from '#shared/review/find-anchor.ts';
import { reviewText } from '#shared/review/review-text.ts';

/** Where an anchor stands in an article now, a match for each text that it touches; none where it is an orphan. */
export function matchesOf(article: Article, anchor: Anchor): Found[] {
  const standing = findAnchor(anchor, article.body);
  if (standing.kind === 'orphan') return [];
  const { starts } = reviewText(article.body);
  return article.body.flatMap((block, at) => {
    const begins = starts.get(block.id) ?? 0;
    const next = article.body[at + 1];
    const ends = next ? (starts.get(next.id) ?? 0) : Number.POSITIVE_INFINITY;
    if (begins > standing.end || ends <= standing.start) return [];
    return textsInBlock(article, block).flatMap(({ source, before }): Found[] => {
      const start = Math.max(0, standing.start - begins - before);
      const end = Math.min(source.text.length, standing.end - begins - before);
      return end > start ? [{ source, start, end, groups: [], named: {} }] : [];
    });
  });
}
