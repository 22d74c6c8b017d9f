import type { Article } from '#shared/article/article.ts';
import type { Loss } from '#shared/exchange/receipt.ts';

/** What is left of an article when a format's bounds were applied to it, and what that cost, counted. */
export interface Limited {
  article: Article;
  lost: Loss[];
}

/** One thing that a file cannot hold: takes it out of the article and counts it, and touches nothing else. */
export type Limit = (article: Article) => Limited;

/** Applies limits one after the other and adds up what they cost. */
export function applyLimits(article: Article, limits: readonly Limit[]): Limited {
  const counts = new Map<string, number>();
  let left = article;
  for (const limit of limits) {
    const limited = limit(left);
    left = limited.article;
    for (const { what, count } of limited.lost) counts.set(what, (counts.get(what) ?? 0) + count);
  }
  return { article: left, lost: [...counts].map(([what, count]) => ({ what, count })) };
}

/** A loss, or none when nothing was counted. */
export function counted(what: string, count: number): Loss[] {
  return count === 0 ? [] : [{ what, count }];
}
