import { type Article, emptyArticle } from '#shared/article/article.ts';
import type { Provenance } from '#shared/article/provenance.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { ReadContext } from './formats/import-format.ts';

/** The names that a web page gives itself; empty strings where it gives none. */
export type Site = Pick<Provenance, 'siteName' | 'siteTagline' | 'siteUser'>;

export const noSite: Site = { siteName: '', siteTagline: '', siteUser: '' };

/** An empty article that knows where it comes from; its report begins with what decoding had to say. */
export function startArticle(context: ReadContext, site: Site, report: readonly ImportNote[]): Article {
  const whole = [...context.notes, ...report];
  return { ...emptyArticle(context.origin), provenance: { ...context.arrival, ...site, report: whole } };
}
