import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';

/**
 * Makes the names in a folder durable: files made, renamed or removed in it survive a power cut afterwards.
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

/** Makes a folder and those above it that are missing, each durable in the folder that holds it. */
export async function makeFolder(path: string, system: FileSystem): Promise<void> {
  const topmost = await system.mkdir(path);
  if (topmost === undefined) return;
  for (let made = path; made.length >= topmost.length; made = dirname(made)) {
    await syncFolder(dirname(made), system);
  }
}
