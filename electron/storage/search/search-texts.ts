import type { Id } from '#shared/clock.ts';
import type { ArticleTerms } from './article-terms.ts';
import { fold } from './fold.ts';

/** What is searched of one article, folded. */
export interface SearchText {
  id: Id;
  revision: number;
  title: string;
  text: string;
  /** What completion knows of it, not folded. */
  terms: ArticleTerms;
  slug: string;
}

/** An article that holds every word of a query; `at` is the offset in its folded text, -1 when all are in the title. */
export interface Hit {
  id: Id;
  inTitle: boolean;
  /** About 120 characters around the first place, folded. */
  excerpt: string;
}

/** Takes a query apart into words and "quoted phrases", folded. */
export function parseQuery(query: string): string[] {
  return [...fold(query).matchAll(/"([^"]+)"|[^\s"]+/g)].map(match => match[1] ?? match[0]);
}

/** Finds the articles that hold every term, those with one in the title first; otherwise in the order given. */
export function searchTexts(
  texts: Iterable<Pick<SearchText, 'id' | 'title' | 'text'>>,
  query: string,
  limit: number,
): Hit[] {
  const terms = parseQuery(query);
  const hits: Hit[] = [];
  if (terms.length === 0) return hits;
  for (const { id, title, text } of texts) {
    if (!terms.every(term => title.includes(term) || text.includes(term))) continue;
    const first = terms.find(term => text.includes(term));
    const at = first === undefined ? 0 : text.indexOf(first);
    const excerpt = text.slice(Math.max(0, at - 40), at + 80).trim();
    hits.push({ id, inTitle: terms.some(term => title.includes(term)), excerpt });
  }
  return [...hits.filter(hit => hit.inTitle), ...hits.filter(hit => !hit.inTitle)].slice(0, limit);
}
