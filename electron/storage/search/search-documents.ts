import type { Id } from '#shared/clock.ts';
import { matcherOf } from '#shared/search/matches.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import type { SearchDocument } from '#shared/search/search-document.ts';
import type { WordIndex } from '#shared/search/word-index.ts';
import { startsWord } from '#shared/search/words.ts';

/** An article that answers to a query. */
export interface Hit {
  id: Id;
  /** One of the words stands in the headline. */
  inTitle: boolean;
}

/** Finds the articles that answer to a query, those with a word of it in the headline first; else in the order given. */
export function searchDocuments(
  documents: Iterable<SearchDocument>,
  index: WordIndex,
  query: SearchQuery,
  limit: number,
): Hit[] {
  if (query.length === 0) return [];
  const matches = matcherOf(query, index);
  const words = query.flatMap(({ not, ask }) =>
    !not && (ask.kind === 'word' || ask.kind === 'phrase') ? [ask.text] : [],
  );
  const inTitle: Hit[] = [];
  const others: Hit[] = [];
  for (const document of documents) {
    if (!matches(document)) continue;
    const { id, title } = document;
    if (words.some(word => startsWord(title, word))) inTitle.push({ id, inTitle: true });
    else others.push({ id, inTitle: false });
  }
  return [...inTitle, ...others].slice(0, limit);
}
