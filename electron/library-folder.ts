import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '#shared/result.ts';
import { errorCode } from './storage/file-system.ts';

/**
 * Tells whether there is a library in a folder: `library.json`, or the `articles` from which it can be made anew.
 * A folder that is not there is said to be so and never made: it may be on a disk that is not connected.
 */
export async function findLibrary(folder: string): Promise<Result<void>> {
  const names = await namesOf(folder);
  if (!names.ok) return names;
  if (names.value.includes('library.json') || names.value.includes('articles')) return success(undefined);
  return failure(
    'not-found',
    `There is no library in ${folder}. Nothing was changed; choose the folder that holds “library.json”, or make a new library.`,
  );
}

/** Makes sure that a new library can begin in a folder: it is empty, or not there yet. */
export async function findEmptyFolder(folder: string): Promise<Result<void>> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const names = await namesOf(folder);
  if (!names.ok) return names;
  // What a file manager leaves in every folder that it has shown.
  if (names.value.every(name => name === '.DS_Store')) return success(undefined);
  return failure(
    'exists',
    `${folder} is not empty. Nothing was changed; make or choose an empty folder, e.g. ${join(folder, 'Galley library')}.`,
  );
}

async function namesOf(folder: string): Promise<Result<string[]>> {
  try {
    return success(await readdir(folder));
  } catch (error) {
    const why =
      errorCode(error) === 'ENOENT'
        ? 'it is not there. If it is on another disk, connect the disk and try again'
        : `${error instanceof Error ? error.message : error}`;
    return failure('not-readable', `The folder ${folder} could not be opened: ${why}. Nothing was changed.`);
  }
}
