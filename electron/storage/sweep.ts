import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnderWay, temporaryEnding } from './durable-write.ts';
import { errorCode } from './file-system.ts';

/**
 * Removes what interrupted writes left in a folder and the folders below it, and leaves alone what this program is
 * writing meanwhile; returns how many files.
 */
export async function sweepTemporaries(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const left = entries.filter(
    entry => entry.isFile() && entry.name.endsWith(temporaryEnding) && !isUnderWay(entry.name),
  );
  for (const entry of left) {
    try {
      await unlink(join(entry.parentPath, entry.name));
    } catch (error) {
      // Gone already: another start swept the same folder.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return left.length;
}
