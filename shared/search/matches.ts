import { assertNever } from '#shared/result.ts';
import { dueState } from '#shared/workflow/due.ts';
import { statusNames, statusOf } from '#shared/workflow/status.ts';
import { fold } from './fold.ts';
import type { Ask, SearchQuery, Term } from './query.ts';
import type { SearchDocument } from './search-document.ts';
import type { Candidates, WordIndex } from './word-index.ts';
import { startsWord } from './words.ts';

/**
 * Makes the test of a query: whether an article answers to every term. What the index tells is asked first, what has
 * to be looked for in the text last.
 */
export function matcherOf(query: SearchQuery, index: WordIndex): (document: SearchDocument) => boolean {
  const prepared = query.map(term => prepare(term, index)).sort((a, b) => a.cost - b.cost);
  return document => {
    const slot = index.slot(document.id);
    return prepared.every(({ not, ask, candidates }) => {
      if (candidates?.slots[slot] === 0) return not;
      if (candidates?.exact) return !not;
      return holds(document, ask) !== not;
    });
  };
}

interface Prepared extends Term {
  candidates: Candidates | null;
  cost: number;
}

function prepare(term: Term, index: WordIndex): Prepared {
  const { ask } = term;
  if (ask.kind !== 'word' && ask.kind !== 'phrase') return { ...term, candidates: null, cost: 1 };
  const candidates = index.candidates(ask.text);
  return { ...term, candidates, cost: candidates === null ? 3 : candidates.exact ? 0 : 2 };
}

function holds(document: SearchDocument, ask: Ask): boolean {
  switch (ask.kind) {
    case 'word':
    case 'phrase':
      return startsWord(document.title, ask.text) || startsWord(document.text, ask.text);
    case 'field':
      return ask.field === 'status'
        ? isStatus(document.status, ask.text)
        : startsWord(document[ask.field], ask.text);
    case 'changed':
      return within(document.modifiedAt, ask);
    case 'due':
      return document.dueAt !== '' && within(document.dueAt, ask);
    case 'overdue':
      return dueState(document, ask.at) === 'overdue';
    case 'hasDue':
      return (document.dueAt !== '') === ask.due;
    case 'has':
      return document[ask.what];
    default:
      return assertNever(ask);
  }
}

function within(at: string, { from, to }: { from: string | null; to: string | null }): boolean {
  return (from === null || at >= from) && (to === null || at < to);
}

/** By the word that the window shows, or by the one that is stored: `in review`, `inreview`, `review`. */
function isStatus(status: string, asked: string): boolean {
  const known = statusOf(status);
  return [status, known ? statusNames[known] : ''].some(name => startsWord(fold(name), asked));
}
