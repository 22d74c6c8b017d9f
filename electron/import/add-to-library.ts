import type { Article } from '#shared/article/article.ts';
import type { Id, Origin } from '#shared/clock.ts';
import type { Result } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import type { ImportedFile } from './import-file.ts';

/**
 * Adds what was imported to a library as a new article, never in the place of another: where its id is taken, by a
 * whole article or a damaged one, it gets a new one. That happens to a Galley file imported twice, and to any file
 * when a fixed seed gives the ids of an earlier run.
 */
export async function addToLibrary(
  library: Library,
  { article, source }: Pick<ImportedFile, 'article' | 'source'>,
  origin: Origin,
): Promise<Result<Article>> {
  let { id } = article;
  while (await isTaken(library, id)) id = origin.newId();
  return library.add({ ...article, id }, source);
}

async function isTaken(library: Library, id: Id): Promise<boolean> {
  const present = await library.read(id);
  return present.ok || present.error.code !== 'not-found';
}
