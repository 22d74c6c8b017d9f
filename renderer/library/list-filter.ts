import type { Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import type { ListFilter } from '../session/shelf.ts';

/** Each status that occurs, with how many articles have it, in alphabetical order. */
export function countStatuses(
  articles: readonly ArticleSummary[],
): readonly [status: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { status } of articles) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The articles that a filter lets through; the spike holds none of them. */
export function filterArticles(
  articles: readonly ArticleSummary[],
  filter: ListFilter,
): readonly ArticleSummary[] {
  if (filter.kind === 'spike') return [];
  return filter.kind === 'all' ? articles : articles.filter(article => article.status === filter.status);
}

/** What was found by title, and behind it what was found in the text only. */
export function joinHits(
  found: readonly ArticleSummary[],
  all: readonly ArticleSummary[],
  ids: readonly Id[],
): readonly ArticleSummary[] {
  const hits = new Set(ids);
  for (const { id } of found) hits.delete(id);
  return hits.size === 0 ? found : [...found, ...all.filter(article => hits.has(article.id))];
}

/** A filter as the value of a list to choose from, and back. */
export function filterToValue(filter: ListFilter): string {
  return filter.kind === 'status' ? `status:${filter.status}` : filter.kind;
}
export function valueToFilter(value: string): ListFilter {
  if (value.startsWith('status:')) return { kind: 'status', status: value.slice('status:'.length) };
  return { kind: value === 'spike' ? 'spike' : 'all' };
}

/** A status as it is shown; articles may come without one. */
export function nameStatus(status: string): string {
  const name = status.trim() || 'No status';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
