import { readFile, stat } from 'node:fs/promises';
import type { Asset } from '#shared/article/asset.ts';
import { parseArticle } from '#shared/article/parse-article.ts';
import type { Id } from '#shared/clock.ts';
import { libraryPaths } from './library-paths.ts';
import { sha256 } from './sha256.ts';

/** A picture larger than this is not brought over from another library by a paste, in bytes. */
const largest = 200_000_000;

/** A picture of another library, with what the article says of it that it was copied from, where that can be read. */
export interface PictureElsewhere {
  bytes: Uint8Array;
  record: Asset | null;
}

/**
 * Looks for a picture of an article in libraries that are not open. They are only read, whoever has them open; the hash
 * says that the bytes are whole. Null where none of them has it.
 */
export async function readPictureElsewhere(
  libraries: readonly string[],
  article: Id,
  hash: string,
): Promise<PictureElsewhere | null> {
  for (const library of libraries) {
    const paths = libraryPaths(library);
    const bytes = await readIfThere(paths.asset(article, hash));
    if (!bytes || sha256(bytes) !== hash) continue;
    return { bytes, record: await recordOf(paths.articleFile(article), hash) };
  }
  return null;
}

async function recordOf(articleFile: string, hash: string): Promise<Asset | null> {
  const text = await readIfThere(articleFile);
  const article = text && parseArticle(readJson(new TextDecoder().decode(text)));
  return (article?.ok && article.value.assets.find(asset => asset.sha256 === hash)) || null;
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return (await stat(path)).size > largest ? null : await readFile(path);
  } catch {
    // Not there, on a disk that is not connected, or not to be read: the picture is then told to be missing.
    return null;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged; the picture itself is whole, and says of itself what its file says.
    return null;
  }
}
