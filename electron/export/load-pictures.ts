import { createHash } from 'node:crypto';
import type { Article } from '#shared/article/article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { readPictureHeader } from '../storage/picture-header.ts';
import type { Picture } from './formats/format.ts';
import { picturesIn } from './pictures-in.ts';

/** Gives the bytes of a picture kept with the article; rejects when there is none of that hash. */
export type ReadAsset = (sha256: string) => Promise<Uint8Array>;

/** Reads the pictures that stand in the text, in its order, each once. Fails when one is missing or damaged. */
export async function loadPictures(
  article: Article,
  readAsset: ReadAsset,
): Promise<Result<Map<string, Picture>>> {
  const pictures = new Map<string, Picture>();
  for (const { asset } of picturesIn(article.body)) {
    if (asset === null || pictures.has(asset)) continue;
    const fileName = article.assets.find(({ sha256 }) => sha256 === asset)?.fileName ?? '';
    const picture = await loadPicture(asset, fileName, readAsset);
    if (!picture.ok) return picture;
    pictures.set(asset, picture.value);
  }
  return success(pictures);
}

async function loadPicture(sha256: string, fileName: string, readAsset: ReadAsset): Promise<Result<Picture>> {
  const name = fileName === '' ? 'A picture' : `The picture ${fileName}`;
  const advice = 'Nothing was exported. Take the picture out of the article or add it again, then export.';
  let bytes: Uint8Array;
  try {
    bytes = await readAsset(sha256);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure('not-readable', `${name} could not be read from the library (${why}). ${advice}`);
  }
  const header = readPictureHeader(bytes);
  if (!header.ok || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    return failure('damaged', `${name} is damaged in the library. ${advice}`);
  }
  return success({ sha256, fileName, bytes, ...header.value });
}
