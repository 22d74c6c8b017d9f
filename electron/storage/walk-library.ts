import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { temporaryEnding } from './durable-write.ts';

export interface LibraryFile {
  /** The path inside the library, with `/` between its parts. */
  path: string;
  bytes: number;
}

/** Every file of a library but its lock and what unfinished writes left; in the order of the paths. */
export async function walkLibrary(library: string): Promise<LibraryFile[]> {
  const entries = await readdir(library, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter(entry => entry.isFile() && !entry.name.endsWith(temporaryEnding))
    .map(entry => relative(library, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.startsWith('library.lock'))
    .sort();
  const files: LibraryFile[] = [];
  for (const path of paths) files.push({ path, bytes: (await stat(join(library, path))).size });
  return files;
}
