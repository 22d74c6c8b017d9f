import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, type Result, success } from '#shared/result.ts';
import { isInside } from './backups.ts';
import { durableWrite } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { sha256 } from './sha256.ts';
import { makeFolder } from './sync-folder.ts';
import { walkLibrary } from './walk-library.ts';

export interface CopyRules {
  system: FileSystem;
  free: FreeSpace;
  /** Called after each file. */
  progressed: (progress: { done: number; total: number }) => void;
}

/**
 * Copies a library into an empty folder and reads every copy back against the hash of its original. The list of
 * articles comes last: a folder without `library.json` is a copy that was not finished. The original stays.
 * Nothing may be written to the library meanwhile.
 */
export async function copyLibrary(
  library: string,
  target: string,
  rules: CopyRules,
): Promise<Result<{ files: number }>> {
  if (isInside(library, target) || isInside(target, library)) {
    return failure(
      'bad-input',
      'A library cannot be moved into itself or around itself. Choose another folder.',
    );
  }
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) {
    return failure('exists', `${target} is not empty. Nothing was copied; choose an empty folder.`);
  }
  const all = (await walkLibrary(library)).filter(file => !file.path.startsWith('cache/'));
  const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
  await makeSureOfRoom(target, bytes, rules.free);
  const files = [...all.filter(isNotIndex), ...all.filter(file => !isNotIndex(file))];
  for (const [done, { path }] of files.entries()) {
    const original = await readFile(join(library, path));
    const copy = join(target, path);
    await makeFolder(dirname(copy), rules.system);
    await durableWrite(copy, original, rules.system);
    if (sha256(await readFile(copy)) !== sha256(original)) {
      return failure(
        'not-verified',
        `The copy of ${path} is not the same as the original. The library stays where it is; try another disk.`,
      );
    }
    rules.progressed({ done: done + 1, total: files.length });
  }
  return success({ files: files.length });
}

function isNotIndex({ path }: { path: string }): boolean {
  return path !== 'library.json';
}
