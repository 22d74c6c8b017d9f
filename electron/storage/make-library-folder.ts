import { mkdir, readdir, stat } from 'node:fs/promises';
import { errorCode } from './file-system.ts';
import { libraryPaths } from './library-paths.ts';

/** A library on a disk that can only be read is not made, but opened all the same. */
export async function makeLibraryFolder(folder: string): Promise<void> {
  const { articles } = libraryPaths(folder);
  try {
    await mkdir(articles, { recursive: true });
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error))) throw error;
    await stat(folder);
    await readdir(articles);
  }
}
