import { mkdir, readdir, readFile, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, type Result, success } from '#shared/result.ts';
import { isInside } from './backups.ts';
import { durableWrite } from './durable-write.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { sha256 } from './sha256.ts';
import { makeFolder } from './sync-folder.ts';
import { walkLibrary } from './walk-library.ts';

export interface CopyRules {
  system: FileSystem;
  free: FreeSpace;
  /** Called after each file. */
  progressed: (progress: { done: number; total: number }) => void;
  /** Looked at before each file, the first and the last included. */
  signal: AbortSignal;
}

/**
 * Copies a library into an empty folder and reads every copy back against the hash of its original. The list of
 * articles comes last: a folder without `library.json` is a copy that was not finished. When it fails or is called
 * off (`cancelled`), what was copied is removed again. The original stays.
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
  const made = await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) {
    return failure('exists', `${target} is not empty. Nothing was copied; choose an empty folder.`);
  }
  const copied: string[] = [];
  const takeBack = () => removeCopies(target, copied, made !== undefined, rules.system);
  try {
    const done = await copyFiles(library, target, copied, rules);
    if (!done.ok) await takeBack();
    return done;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** `copied` takes in each path, relative to the library, before it is written. */
async function copyFiles(
  library: string,
  target: string,
  copied: string[],
  { system, free, progressed, signal }: CopyRules,
): Promise<Result<{ files: number }>> {
  const all = (await walkLibrary(library)).filter(file => !file.path.startsWith('cache/'));
  const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
  await makeSureOfRoom(target, bytes, free);
  const files = [...all.filter(isNotIndex), ...all.filter(file => !isNotIndex(file))];
  for (const [done, { path }] of files.entries()) {
    if (signal.aborted) return cancelled(target);
    const original = await readFile(join(library, path));
    const copy = join(target, path);
    copied.push(path);
    await makeFolder(dirname(copy), system);
    await durableWrite(copy, original, system);
    if (sha256(await readFile(copy)) !== sha256(original)) {
      return failure(
        'not-verified',
        `The copy of ${path} is not the same as the original. The library stays where it is; try another disk.`,
      );
    }
    progressed({ done: done + 1, total: files.length });
  }
  if (signal.aborted) return cancelled(target);
  return success({ files: files.length });
}

/** Removes what was copied and nothing else: what somebody has put beside it meanwhile stays, with its folder. */
async function removeCopies(
  target: string,
  copied: readonly string[],
  withTarget: boolean,
  system: FileSystem,
): Promise<void> {
  const folders = new Set<string>(withTarget ? ['.'] : []);
  for (const path of copied) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
    await unless(['ENOENT'], system.unlink(join(target, path)));
  }
  const deepestFirst = [...folders].sort((a, b) => depth(b) - depth(a));
  for (const folder of deepestFirst)
    await unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], rmdir(join(target, folder)));
}

function depth(folder: string): number {
  return folder === '.' ? 0 : folder.split(/[\\/]/).length;
}

/** What cannot be removed is no reason to hide why the copy was not made: it goes into the log. */
async function unless(expected: readonly string[], removing: Promise<void>): Promise<void> {
  try {
    await removing;
  } catch (error) {
    if (!expected.includes(errorCode(error))) process.emitWarning(`A copy could not be removed: ${error}`);
  }
}

function cancelled(target: string) {
  return failure(
    'cancelled',
    `The move was cancelled. The library stays where it was, and nothing is left in ${target}.`,
  );
}

function isNotIndex({ path }: { path: string }): boolean {
  return path !== 'library.json';
}
