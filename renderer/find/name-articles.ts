import type { Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';

/** What articles are called in a list: their headline, else their first words. */
export function nameArticles(articles: readonly ArticleSummary[]): (id: Id) => string {
  const names = new Map(articles.map(({ id, headline, excerpt }) => [id, headline.trim() || excerpt.trim()]));
  return id => names.get(id) || 'An article without a headline';
}
