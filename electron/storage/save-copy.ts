import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import { serializeArticle } from '#shared/article/parse-article.ts';
import { slugFromHeadline } from '#shared/article/slug.ts';
import { type Result, success } from '#shared/result.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { makeFolder } from './sync-folder.ts';

export interface SavedCopy {
  path: string;
  /** Pictures that are beside the copy, and the sha256 of those that could not be read. */
  pictures: number;
  missing: string[];
}

const endings: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
};

/**
 * Writes an article as it stands in a window, whole, as `<slug>.galley.json` into a folder that may be on another
 * disk, and its pictures into `<slug>.pictures/`. Never takes the place of a file that is there.
 */
export async function saveCopy(
  article: Article,
  folder: string,
  readAsset: (sha256: string) => Promise<Uint8Array>,
  system: FileSystem,
): Promise<Result<SavedCopy>> {
  // A slug may hold anything that somebody typed: made a slug again, it is a file name on every system.
  const slug =
    slugFromHeadline(article.slug) || slugFromHeadline(article.headline) || article.id.toLowerCase();
  try {
    const stem = await freeStem(folder, slug);
    const path = join(folder, `${stem}.galley.json`);
    await durableWrite(path, new TextEncoder().encode(serializeArticle(article)), system);
    const copy: SavedCopy = { path, pictures: 0, missing: [] };
    for (const { sha256, mediaType } of article.assets) {
      const bytes = await readAsset(sha256).catch(() => null);
      if (!bytes) {
        copy.missing.push(sha256);
        continue;
      }
      const pictures = join(folder, `${stem}.pictures`);
      await makeFolder(pictures, system);
      await durableWrite(join(pictures, sha256 + (endings[mediaType] ?? '')), bytes, system);
      copy.pictures += 1;
    }
    return success(copy);
  } catch (error) {
    return explainWriteFailure('The copy', error);
  }
}

/** Takes the first name that is not in use, by making the empty file. */
async function freeStem(folder: string, slug: string): Promise<string> {
  for (let count = 1; ; count++) {
    const stem = count === 1 ? slug : `${slug}-${count}`;
    try {
      await writeFile(join(folder, `${stem}.galley.json`), '', { flag: 'wx' });
      return stem;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}
