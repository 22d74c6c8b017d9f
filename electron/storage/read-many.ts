import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { errorCode } from './file-system.ts';

/** How long the program may be held up in one go, in milliseconds: half a frame. */
const turn = 8;

/**
 * Reads many small files, in the order given; null for one that is not there. Read at once they take a few
 * microseconds each, where asking the thread pool to open, look at, read and close each takes a third of a
 * millisecond; so they are read in turns, between which everybody else has theirs.
 */
export async function readMany(paths: readonly string[]): Promise<(Buffer | null)[]> {
  const contents: (Buffer | null)[] = [];
  let begun = performance.now();
  for (const path of paths) {
    contents.push(readOne(path));
    if (performance.now() - begun < turn) continue;
    await nextTurn();
    begun = performance.now();
  }
  return contents;
}

function readOne(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
