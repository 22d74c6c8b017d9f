import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { parseArticle } from '#shared/article/parse-article.ts';
import { applyPatch, patchSchema } from '#shared/article/patch.ts';

/** Reads every article of a library folder from the disk, as another program would. */
export async function storedArticles(library: string): Promise<Article[]> {
  const ids = await readdir(join(library, 'articles'));
  const articles = await Promise.all(ids.sort().map(id => storedArticle(library, id)));
  return articles;
}

/** The article that was begun last, as it stands on the disk. */
export async function lastStored(library: string): Promise<Article> {
  const last = (await storedArticles(library)).at(-1);
  if (!last) throw new Error('Nothing is stored.');
  return last;
}

const recordSchema = z.object({
  at: z.string(),
  payload: z.object({ revision: z.int(), patch: z.unknown().optional(), whole: z.unknown().optional() }),
});

/** Reads one article from the disk: its file, and the journal of what was saved since; throws when one is not whole. */
export async function storedArticle(library: string, id: string): Promise<Article> {
  const folder = join(library, 'articles', id);
  const article = parsed(JSON.parse(await readFile(join(folder, 'article.json'), 'utf8')));
  const journal = await readFile(join(folder, 'journal.ndjson'), 'utf8').catch(() => '');
  // What stands behind the last line feed was being written when the program was killed.
  const lines = journal.split('\n').slice(0, -1);
  return lines.map(line => recordSchema.parse(JSON.parse(line))).reduce(replay, article);
}

function replay(article: Article, { at, payload }: z.infer<typeof recordSchema>): Article {
  if (payload.revision <= article.revision) return article;
  if (payload.whole !== undefined) return parsed(payload.whole);
  const patched = applyPatch(article, patchSchema.parse(payload.patch));
  return { ...patched, revision: payload.revision, modifiedAt: at };
}

function parsed(stored: unknown): Article {
  const article = parseArticle(stored);
  if (!article.ok) throw new Error(article.error.message);
  return article.value;
}
