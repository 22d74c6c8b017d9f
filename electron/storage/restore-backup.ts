import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { idSchema } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { makeFolder } from './sync-folder.ts';
import { walkLibrary } from './walk-library.ts';

/** Tells whether a folder holds backups: articles by their ids, and no library. */
export async function isBackup(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  return (
    !names.includes('library.json') &&
    !names.includes('articles') &&
    names.some(name => idSchema.safeParse(name).success)
  );
}

/**
 * Makes a library of a folder of backups, in a folder that is empty or not there yet: each article as its newest kept
 * version, with the others behind it, and the files of the desk. The backups stay as they are.
 */
export async function restoreBackup(
  folder: string,
  target: string,
  system: FileSystem,
): Promise<Result<{ articles: number; files: number }>> {
  if (!(await isBackup(folder))) {
    return failure('not-found', `There are no backups in ${folder}. Nothing was written.`);
  }
  if ((await namesIn(target)).length > 0) {
    return failure('exists', `${target} is not empty. Nothing was written; choose an empty folder.`);
  }
  const { articles } = libraryPaths(target);
  const ids = new Set<string>();
  let files = 0;
  try {
    await mkdir(articles, { recursive: true });
    for (const { path } of await walkLibrary(folder)) {
      const [first = ''] = path.split('/');
      const isArticle = idSchema.safeParse(first).success;
      // What the desk's files were earlier is for who looks for it.
      if (!isArticle && first === 'earlier') continue;
      if (isArticle) ids.add(first);
      const to = join(isArticle ? articles : target, path);
      await makeFolder(dirname(to), system);
      await durableWrite(to, await readFile(join(folder, path)), system);
      files += 1;
    }
  } catch (error) {
    return explainWriteFailure(`The library in ${basename(target)}`, error);
  }
  return success({ articles: ids.size, files });
}
