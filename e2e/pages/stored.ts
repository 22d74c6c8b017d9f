import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import { parseArticle } from '#shared/article/parse-article.ts';

/** Reads every article of a library folder from the disk, as another program would. */
export async function storedArticles(library: string): Promise<Article[]> {
  const ids = await readdir(join(library, 'articles'));
  const articles = await Promise.all(ids.sort().map(id => storedArticle(library, id)));
  return articles;
}

/** Reads one article from the disk; throws when the file is not whole. */
export async function storedArticle(library: string, id: string): Promise<Article> {
  const text = await readFile(join(library, 'articles', id, 'article.json'), 'utf8');
  const parsed = parseArticle(JSON.parse(text));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
