import { foldCase } from './fold.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A term that a search found; `path` has the names of the terms above it, the topmost first. */
export interface FoundTerm {
  term: Term;
  name: string;
  path: readonly string[];
}

interface Indexed {
  term: Term;
  name: string;
  /** Folded, of the article's language and of English. */
  names: string;
  definitions: string;
}

/**
 * A vocabulary as one language sees it: names in that language, else in English, else in whatever there is; both of
 * the first two can be searched.
 */
export class TermIndex {
  readonly vocabulary: Vocabulary;
  readonly #language: string;
  readonly #terms = new Map<string, Indexed>();
  readonly #narrower = new Map<string, Term[]>();
  readonly tops: readonly Term[];

  constructor(vocabulary: Vocabulary, language: string) {
    this.vocabulary = vocabulary;
    this.#language = language;
    for (const term of vocabulary.terms) {
      const both = (words: Readonly<Record<string, string>>) =>
        [inLanguage(words, language), inLanguage(words, 'en')].filter(text => text !== null);
      this.#terms.set(term.uri, {
        term,
        name: nameIn(term, language),
        names: foldCase(both(term.names).join('\n') || nameIn(term, language)),
        definitions: foldCase(both(term.definitions).join('\n')),
      });
      for (const above of term.broader) {
        const others = this.#narrower.get(above);
        if (others) others.push(term);
        else this.#narrower.set(above, [term]);
      }
    }
    const byName = (a: Term, b: Term) => this.nameOf(a).localeCompare(this.nameOf(b), language || 'en');
    for (const terms of this.#narrower.values()) terms.sort(byName);
    this.tops = vocabulary.terms.filter(term => term.broader.length === 0).sort(byName);
  }

  get(uri: string): Term | null {
    return this.#terms.get(uri)?.term ?? null;
  }

  nameOf(term: Term): string {
    return this.#terms.get(term.uri)?.name ?? nameIn(term, this.#language);
  }

  definitionOf(term: Term): string {
    const { definitions } = term;
    return inLanguage(definitions, this.#language) ?? inLanguage(definitions, 'en') ?? '';
  }

  /** The terms right below one, by name. */
  narrower(uri: string): readonly Term[] {
    return this.#narrower.get(uri) ?? [];
  }

  /** The terms above one, the topmost first, by the first way up. */
  broader(term: Term): Term[] {
    const path: Term[] = [];
    for (let above = term.broader[0]; above !== undefined; ) {
      const next = this.get(above);
      if (!next || path.includes(next)) break;
      path.unshift(next);
      above = next.broader[0];
    }
    return path;
  }

  /**
   * The terms that hold every word of a query: first those whose name is it, begins with it, has a word that begins
   * so, holds it; then those that only their definition names. Retired ones come last within each.
   */
  search(query: string, limit = 50): FoundTerm[] {
    const words = foldCase(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const whole = words.join(' ');
    const ranked: { rank: number; indexed: Indexed }[] = [];
    for (const indexed of this.#terms.values()) {
      const rank = rankOf(indexed, words, whole);
      if (rank !== null) ranked.push({ rank: rank * 2 + (indexed.term.retired === null ? 0 : 1), indexed });
    }
    return ranked
      .sort((a, b) => a.rank - b.rank || a.indexed.name.length - b.indexed.name.length)
      .slice(0, limit)
      .map(({ indexed: { term, name } }) => ({
        term,
        name,
        path: this.broader(term).map(above => this.nameOf(above)),
      }));
  }
}

function rankOf(
  { names, definitions, term }: Indexed,
  words: readonly string[],
  whole: string,
): number | null {
  if (term.uri === whole || term.uri.endsWith(`:${whole}`)) return 0;
  if (words.every(word => names.includes(word))) {
    const lines = names.split('\n');
    if (lines.includes(whole)) return 0;
    if (lines.some(line => line.startsWith(whole))) return 1;
    return words.every(word => ` ${names.replaceAll(/[\n,/()-]/g, ' ')}`.includes(` ${word}`)) ? 2 : 3;
  }
  return words.every(word => names.includes(word) || definitions.includes(word)) ? 4 : null;
}

/** The name of a term in a language, else in English, else in any. */
export function nameIn(term: Term, language: string): string {
  const { names } = term;
  return inLanguage(names, language) ?? inLanguage(names, 'en') ?? Object.values(names)[0] ?? term.uri;
}

/** The words for a language: under the tag itself, else under any of the same language; null for none. */
function inLanguage(words: Readonly<Record<string, string>>, language: string): string | null {
  const wanted = language.toLowerCase();
  if (wanted === '') return null;
  const base = wanted.split('-')[0];
  let near: string | null = null;
  for (const tag in words) {
    const key = tag.toLowerCase();
    if (key === wanted) return words[tag] ?? null;
    if (key.split('-')[0] === base) near ??= words[tag] ?? null;
  }
  return near;
}
