import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import type { Result } from '#shared/result.ts';
import { type Hit, type SearchText, searchTexts } from './search-texts.ts';
import type { TextCache } from './text-cache.ts';

/** Finds words in all articles, reading those whose text is not known yet. */
export async function searchLibrary(
  articles: readonly { id: Id; revision: number }[],
  texts: TextCache,
  read: (id: Id) => Promise<Result<Article>>,
  query: string,
  limit: number,
): Promise<Hit[]> {
  await texts.load();
  const searched: SearchText[] = [];
  for (const { id, revision } of articles) {
    const known = texts.get(id);
    if (known?.revision === revision) searched.push(known);
    else {
      const found = await read(id);
      if (found.ok) searched.push(texts.set(found.value));
    }
  }
  return searchTexts(searched, query, limit);
}
