import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem, nodeFileSystem } from './file-system.ts';
import { patiently } from './patiently.ts';
import { syncFolder } from './sync-folder.ts';
import { writeAll } from './write-all.ts';

/** How the temporary files of unfinished writes are named: `.name.<process>-<count>.galley-tmp`. */
export const temporaryEnding = '.galley-tmp';

/** The names of the temporary files that this program is writing now; no two writes share one. */
const underWay = new Set<string>();
let count = 0;

/** Tells whether a temporary file is one that this program is writing at the moment, by its name without the folder. */
export function isUnderWay(name: string): boolean {
  return underWay.has(name);
}

/**
 * Replaces a file whole or not at all, and returns only when the new content would survive a power cut:
 * exclusive temporary file in the same folder, every byte written, size checked, fsync, rename, fsync of the folder.
 * Keeps the mode of the file that it replaces and writes through symbolic links.
 * Rejects with the system's error; the old file is then as it was.
 */
export async function durableWrite(
  path: string,
  bytes: Uint8Array,
  system: FileSystem = nodeFileSystem,
): Promise<void> {
  const target = await resolveLink(path, system);
  const folder = dirname(target);
  const name = `.${basename(target)}.${process.pid}-${++count}${temporaryEnding}`;
  const temporary = join(folder, name);
  const replaced = await system.stat(target);
  underWay.add(name);
  try {
    await writeWhole(temporary, bytes, replaced?.mode, system);
    await patiently(() => system.rename(temporary, target));
  } catch (error) {
    await discard(temporary, error, system);
    throw error;
  } finally {
    underWay.delete(name);
  }
  await syncFolder(folder, system);
}

async function resolveLink(path: string, system: FileSystem): Promise<string> {
  try {
    return await system.realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

async function writeWhole(
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
  system: FileSystem,
): Promise<void> {
  const file = await system.open(path, 'wx', mode);
  try {
    await writeAll(file, bytes, system);
    await system.fsync(file);
  } finally {
    await system.close(file);
  }
  // A full disk has been seen to publish truncated files without an error.
  const size = (await system.stat(path))?.size;
  if (size !== bytes.length) throw new Error(`Only ${size ?? 0} of ${bytes.length} bytes reached the disk.`);
}

/** Removes the temporary file; when even that fails, both errors are told and the sweeper gets it later. */
async function discard(temporary: string, cause: unknown, system: FileSystem): Promise<void> {
  try {
    await system.unlink(temporary);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw new AggregateError([cause, error], cause instanceof Error ? cause.message : String(cause), {
        cause,
      });
    }
  }
}
