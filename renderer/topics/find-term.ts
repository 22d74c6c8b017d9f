import type { Term, Vocabulary } from '#shared/vocabulary/vocabulary.ts';

const byUri = new WeakMap<Vocabulary, Map<string, Term>>();

/** The term of that code in the first vocabulary that has it; null when none does, or there is no code. */
export function findTerm(vocabularies: Iterable<Vocabulary>, uri: string): Term | null {
  if (uri === '') return null;
  for (const vocabulary of vocabularies) {
    const terms = byUri.get(vocabulary) ?? new Map(vocabulary.terms.map(term => [term.uri, term]));
    byUri.set(vocabulary, terms);
    const term = terms.get(uri);
    if (term) return term;
  }
  return null;
}
