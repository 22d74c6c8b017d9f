import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import { serializeArticle } from '#shared/article/parse-article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { exportName } from '../export/export-name.ts';
import { durableWrite } from '../storage/durable-write.ts';
import { errorCode } from '../storage/file-system.ts';
import { makeFolder } from './make-folder.ts';

/** Writes an article as `<slug>.galley.json` into a folder, whole or not at all, and never over another file. */
export async function writeArticle(article: Article, folder: string): Promise<Result<string>> {
  const path = join(folder, `${exportName(article)}.galley.json`);
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  try {
    if (await exists(path)) {
      return failure(
        'exists',
        `${path} is there already and was left as it is. Remove it or choose another folder with --out.`,
      );
    }
    await durableWrite(path, new TextEncoder().encode(serializeArticle(article)));
    return success(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      errorCode(error) === 'ENOSPC' ? 'disk-full' : 'not-writable',
      `${path} could not be written (${why}). No part of it was left behind; choose another folder with --out.`,
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    error => {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
}
