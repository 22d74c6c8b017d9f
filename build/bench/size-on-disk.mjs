// @ts-check
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The bytes that a folder takes up on the disk with everything in it: whole blocks, and the folders themselves; where
 * the system does not count blocks, the bytes of the files.
 * @param {string} folder
 * @returns {Promise<number>}
 */
export async function sizeOnDisk(folder) {
  let bytes = await sizeOf(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? await sizeOnDisk(path) : await sizeOf(path);
  }
  return bytes;
}

/** @param {string} path */
async function sizeOf(path) {
  const { blocks, size } = await lstat(path);
  return blocks > 0 ? blocks * 512 : size;
}
