import type { Article } from '#shared/article/article.ts';
import type { Asset } from '#shared/article/asset.ts';
import type { Id, Origin } from '#shared/clock.ts';
import { type Result, success } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import type { ImportedPicture } from './formats/import-format.ts';
import type { ImportedFile } from './import-file.ts';

/**
 * Adds what was imported to a library as a new article, never in the place of another: where its id is taken, by a
 * whole article or a damaged one, it gets a new one. That happens to a Galley file imported twice, and to any file
 * when a fixed seed gives the ids of an earlier run.
 */
export async function addToLibrary(
  library: Library,
  { article, source, pictures }: Pick<ImportedFile, 'article' | 'source' | 'pictures'>,
  origin: Origin,
): Promise<Result<Article>> {
  let { id } = article;
  while (await isTaken(library, id)) id = origin.newId();
  // Before the article, which never refers to a picture that is not there.
  const kept = await keepPictures(library, id, pictures);
  if (!kept.ok) return kept;
  const assets = article.assets.map(asset => {
    const { alt, caption, fileName } = asset;
    return { ...(kept.value.get(asset.sha256) ?? asset), alt, caption, fileName };
  });
  return library.add({ ...article, id, assets }, source);
}

async function keepPictures(
  library: Library,
  id: Id,
  pictures: readonly ImportedPicture[],
): Promise<Result<Map<string, Asset>>> {
  const kept = new Map<string, Asset>();
  for (const { fileName, bytes } of pictures) {
    const added = await library.addAsset(id, fileName, bytes);
    if (!added.ok) return added;
    kept.set(added.value.sha256, added.value);
  }
  return success(kept);
}

async function isTaken(library: Library, id: Id): Promise<boolean> {
  const present = await library.read(id);
  return present.ok || present.error.code !== 'not-found';
}
