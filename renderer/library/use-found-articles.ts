import { useMemo, useSyncExternalStore } from 'react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import type { ListSort } from '#shared/ipc/saved-search.ts';
import { parseSearch } from '#shared/search/parse-search.ts';
import { isPlain, type QueryProblem } from '#shared/search/query.ts';
import { withoutUnfinished } from '#shared/search/unfinished.ts';
import { deskZone } from '../session/desk-zone.ts';
import type { ListFilter } from '../session/shelf.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { describeSearch } from './describe-search.ts';
import { findArticles } from './find-articles.ts';
import { filterArticles, joinHits } from './list-filter.ts';
import { sortArticles } from './sort-articles.ts';
import { textSearchFor } from './text-search.ts';

const articlesOf = (state: WorkspaceState) => state.articles;
const sortOf = (state: WorkspaceState) => state.settings.listSort;

/** The list and the board show the same articles in the same order: what was sorted last is kept. */
let last: { of: readonly ArticleSummary[]; by: ListSort; order: readonly ArticleSummary[] } | null = null;

function sortOnce(of: readonly ArticleSummary[], by: ListSort): readonly ArticleSummary[] {
  if (last?.of !== of || last.by !== by) last = { of, by, order: sortArticles(of, by) };
  return last.order;
}

export interface FoundArticles {
  found: readonly ArticleSummary[];
  /** How many there are in all. */
  all: number;
  /** How the search stands, in words; '' for nothing to say. */
  told: string;
  /** The answer is whole. */
  settled: boolean;
  problem: QueryProblem | null;
}

/** The articles that a filter and a query leave, in the order that was chosen. */
export function useFoundArticles(filter: ListFilter, typed: string): FoundArticles {
  const query = withoutUnfinished(typed);
  const workspace = useWorkspace();
  const { state } = workspace;
  const all = usePart(state, articlesOf);
  const sort = usePart(state, sortOf);
  const sorted = useMemo(() => sortOnce(all, sort), [all, sort]);
  const shown = useMemo(() => filterArticles(sorted, filter), [sorted, filter]);
  const asked = query.trim();
  const parsed = useMemo(
    () => parseSearch(query, { now: new Date().toISOString(), zone: deskZone }),
    [query],
  );
  const problem = parsed.ok ? null : parsed.problem;
  const search = textSearchFor(workspace, problem ? '' : query);
  const { ids, reading, failure } = useSyncExternalStore(search.subscribe, search.get);
  const plain = parsed.ok && isPlain(parsed.query);
  const found = useMemo(() => {
    if (asked === '') return shown;
    if (problem) return [];
    // Titles are at hand; what the texts hold, and whatever an operator asks, main knows.
    return joinHits(plain ? findArticles(shown, asked) : [], shown, ids ?? []);
  }, [shown, asked, problem, plain, ids]);
  const told =
    asked === ''
      ? ''
      : (problem?.message ?? (failure || describeSearch(ids !== null, found.length, reading)));
  const settled = asked === '' || problem !== null || (ids !== null && reading === null);
  return { found, all: all.length, told, settled, problem };
}
