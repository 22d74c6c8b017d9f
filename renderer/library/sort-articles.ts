import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import type { ListSort } from '#shared/ipc/saved-search.ts';
import { statuses, statusOf } from '#shared/workflow/status.ts';

export const sortNames: Record<ListSort, string> = {
  modified: 'Last changed',
  created: 'Newest',
  headline: 'Headline',
  due: 'Due date',
  words: 'Length',
  status: 'Status',
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * The articles in an order: newest or longest first, headlines by the alphabet, due dates as they come with those that
 * have none behind, statuses as they follow each other. What is equal stays in the order given, newest change first.
 */
export function sortArticles(articles: readonly ArticleSummary[], by: ListSort): readonly ArticleSummary[] {
  if (by === 'modified') return articles;
  return [...articles].sort(orders[by]);
}

const orders: Record<Exclude<ListSort, 'modified'>, (a: ArticleSummary, b: ArticleSummary) => number> = {
  created: (a, b) => compare(b.createdAt, a.createdAt),
  // Those without a headline come last.
  headline: (a, b) =>
    Number(a.headline.trim() === '') - Number(b.headline.trim() === '') ||
    collator.compare(a.headline, b.headline),
  due: (a, b) => Number(a.dueAt === '') - Number(b.dueAt === '') || compare(a.dueAt, b.dueAt),
  words: (a, b) => b.words - a.words,
  status: (a, b) => placeOf(a.status) - placeOf(b.status),
};

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function placeOf(status: string): number {
  const known = statusOf(status);
  return known === null ? statuses.length : statuses.indexOf(known);
}
