import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Time } from '#shared/clock.ts';
import { errorCode, nodeFileSystem } from './file-system.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Moves a damaged file out of the way, into `quarantine/<time>/` with its path inside the library in its name.
 * Never takes the place of one that lies there already. Returns where it now is.
 */
export async function quarantine(library: string, path: string, now: Time): Promise<string> {
  const target = await freeName(library, path, now);
  await rename(path, target);
  await syncFolder(join(target, '..'), nodeFileSystem);
  return target;
}

/** Keeps bytes of a file that is going to be cut or written over; returns where. */
export async function quarantineBytes(
  library: string,
  path: string,
  bytes: Uint8Array,
  now: Time,
): Promise<string> {
  const target = await freeName(library, path, now);
  await writeFile(target, bytes, { flag: 'w', flush: true });
  await syncFolder(join(target, '..'), nodeFileSystem);
  return target;
}

/** Takes the name by making an empty file of it, exclusively. */
async function freeName(library: string, path: string, now: Time): Promise<string> {
  const folder = join(library, 'quarantine', now.replaceAll(':', '-'));
  const name = relative(library, path).replaceAll(/[\\/]/g, '__');
  await mkdir(folder, { recursive: true });
  for (let count = 1; ; count++) {
    const target = join(folder, count === 1 ? name : `${name}.${count}`);
    try {
      await writeFile(target, '', { flag: 'wx' });
      return target;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}
