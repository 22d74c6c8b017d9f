import type { Match } from '#shared/find/matcher.ts';
import type { FindQuery } from '#shared/find/query.ts';

/** What the worker is asked; `id` tells one search from the next. */
export interface SearchRequest {
  id: number;
  query: FindQuery;
  texts: readonly string[];
}

/** A match in the text at `index` of those that were sent. */
export interface IndexedMatch extends Match {
  index: number;
}

export type SearchAnswer =
  | { id: number; kind: 'begun' }
  | { id: number; kind: 'done'; matches: IndexedMatch[] };
