import type { Article } from '#shared/article/article.ts';
import { slugFromHeadline } from '#shared/article/slug.ts';
import { safeName } from './safe-name.ts';

/** What the files of an article are called, without ending: its slug, else its headline, else "article". */
export function exportName({ slug, headline }: Pick<Article, 'slug' | 'headline'>): string {
  const named = [slug, slugFromHeadline(headline), headline].map(safeName).find(name => name !== '');
  return named ?? 'article';
}
