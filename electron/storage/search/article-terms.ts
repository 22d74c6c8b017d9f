import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { type KnownTerm, type TermKind, termKinds } from '#shared/ipc/terms.ts';
import type { Topic } from '#shared/metadata/topic.ts';
import { fold } from '#shared/search/fold.ts';

/** What one article has in the fields that are completed from the library; kinds without a word are left out. */
export const articleTermsSchema = z.partialRecord(
  z.enum(termKinds),
  z.array(z.object({ name: z.string(), uri: z.string() })),
);
export type ArticleTerms = z.infer<typeof articleTermsSchema>;

export function termsOf({ metadata }: Article): ArticleTerms {
  const plain = (text: string): Topic[] => [{ name: text, uri: '' }];
  const all: Record<TermKind, readonly Topic[]> = {
    keywords: metadata.keywords.flatMap(plain),
    people: metadata.people,
    organisations: metadata.organisations,
    events: metadata.events,
    places: metadata.places,
    dateline: plain(metadata.dateline),
    section: plain(metadata.section),
    genre: plain(metadata.genre),
    source: plain(metadata.source),
  };
  const terms: ArticleTerms = {};
  for (const kind of termKinds) {
    const named = all[kind]
      .map(({ name, uri }) => ({ name: name.trim(), uri }))
      .filter(({ name }) => name !== '');
    if (named.length > 0) terms[kind] = named;
  }
  return terms;
}

/** The terms of one kind in all articles, those of most articles first. */
export function countTerms(articles: Iterable<ArticleTerms>, kind: TermKind): KnownTerm[] {
  const counts = new Map<string, KnownTerm>();
  for (const terms of articles) {
    for (const { name, uri } of terms[kind] ?? []) {
      const key = `${name}\n${uri}`;
      const known = counts.get(key);
      if (known) known.articles += 1;
      else counts.set(key, { name, uri, articles: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}

/** Those that begin with what was typed, then those in which a later word does; in the order given. */
export function completeTerm(terms: readonly KnownTerm[], typed: string, limit: number): KnownTerm[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return terms.slice(0, limit);
  const first: KnownTerm[] = [];
  const later: KnownTerm[] = [];
  for (const term of terms) {
    const name = fold(term.name);
    if (name.startsWith(wanted)) first.push(term);
    else if (name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) later.push(term);
    if (first.length === limit) break;
  }
  return [...first, ...later].slice(0, limit);
}
