import type { Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { statuses, statusOf } from '#shared/workflow/status.ts';
import type { ListFilter } from '../session/shelf.ts';

/** Each status that occurs, with how many articles have it, in the order of their way, unknown ones behind. */
export function countStatuses(
  articles: readonly ArticleSummary[],
): readonly [status: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { status } of articles) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function placeOf(status: string): number {
  const known = statusOf(status);
  return known === null ? statuses.length : statuses.indexOf(known);
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
