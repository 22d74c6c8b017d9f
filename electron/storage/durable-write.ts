import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem, nodeFileSystem } from './file-system.ts';

/** How the temporary files of unfinished writes are named: `.name.<process>-<count>.galley-tmp`. */
export const temporaryEnding = '.galley-tmp';

const patience = [10, 40, 160, 640];
let count = 0;

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
  const temporary = join(folder, `.${basename(target)}.${process.pid}-${++count}${temporaryEnding}`);
  const replaced = await system.stat(target);
  try {
    await writeWhole(temporary, bytes, replaced?.mode, system);
    await patiently(() => system.rename(temporary, target));
  } catch (error) {
    await discard(temporary, error, system);
    throw error;
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
    let offset = 0;
    while (offset < bytes.length) {
      const written = await system.write(file, bytes, offset, bytes.length - offset);
      if (written === 0) throw new Error(`The system took no more bytes at ${offset} of ${bytes.length}.`);
      offset += written;
    }
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

/**
 * Returns when renames in a folder would survive a power cut.
 * Windows cannot open a folder to sync it; there the rename itself is as durable as it gets.
 */
export async function syncFolder(folder: string, system: FileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await system.open(folder, 'r');
  try {
    await system.fsync(file);
  } finally {
    await system.close(file);
  }
}

/** On Windows a virus scanner may hold a file for a moment: EPERM and EBUSY are tried again for up to a second. */
async function patiently<T>(action: () => Promise<T>): Promise<T> {
  for (const wait of process.platform === 'win32' ? patience : []) {
    try {
      return await action();
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))) throw error;
      await new Promise(done => setTimeout(done, wait));
    }
  }
  return action();
}
