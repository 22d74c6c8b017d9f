import type { Time } from '#shared/clock.ts';

/** Fields that are compared by the beginnings of their words. */
export type TextField = 'author' | 'status' | 'topic' | 'keyword' | 'section' | 'profile' | 'assignee';

/** What an article is asked for; texts are folded. */
export type Ask =
  /** A word by its beginning, somewhere in the article. */
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; field: TextField; text: string }
  /** Changed at or after `from` and before `to`; null for no bound. */
  | { kind: 'changed'; from: Time | null; to: Time | null }
  | { kind: 'due'; from: Time | null; to: Time | null }
  /** With `late`, due before this instant and still waited for. */
  | { kind: 'overdue'; at: Time }
  | { kind: 'hasDue'; due: boolean }
  | { kind: 'has'; what: 'tk' | 'picture' | 'note' };

/** One part of a query; with `not` the article must not answer to it. */
export interface Term {
  not: boolean;
  ask: Ask;
}

/** All terms have to hold. */
export type SearchQuery = readonly Term[];

/** What is wrong with a query, and where: UTF-16 offsets in the text as typed. */
export interface QueryProblem {
  at: number;
  length: number;
  message: string;
}

export type ParsedSearch = { ok: true; query: SearchQuery } | { ok: false; problem: QueryProblem };

/** Whether a query asks for words alone, which titles can be looked through for at once. */
export function isPlain(query: SearchQuery): boolean {
  return query.every(term => !term.not && (term.ask.kind === 'word' || term.ask.kind === 'phrase'));
}
