import type { Article } from '#shared/article/article.ts';
import type { Origin } from '#shared/clock.ts';
import type { Result } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import type { ImportedFile } from './import-file.ts';

/**
 * Adds what was imported to a library as a new article, never in the place of another: a Galley file whose id is
 * there already, whole or damaged, gets a new one.
 */
export async function addToLibrary(
  library: Library,
  { article, source }: ImportedFile,
  origin: Origin,
): Promise<Result<Article>> {
  const present = await library.read(article.id);
  const free = !present.ok && present.error.code === 'not-found';
  return library.add(free ? article : { ...article, id: origin.newId() }, source);
}
