import { readdirSync } from 'node:fs';
import type { Id } from '#shared/clock.ts';
import { errorCode } from './file-system.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { takeTurns } from './take-turns.ts';

/** An article, and whether it lies in the spike. */
export interface Holder {
  id: Id;
  spiked: boolean;
}

/**
 * The articles of a library and of its spike by the sha256 of the bytes that they were imported from. The names of
 * the kept files say it, so no article is read; see `read-many.ts` for why folders are read at once, in turns.
 */
export async function findSources(library: string): Promise<Map<string, Holder[]>> {
  const paths = libraryPaths(library);
  const holders = new Map<string, Holder[]>();
  const pause = takeTurns();
  for (const spiked of [false, true]) {
    for (const id of await namesIn(spiked ? paths.spike : paths.articles)) {
      const folder = spiked ? paths.spiked(id) : paths.article(id);
      for (const hash of sourcesIn(articlePaths(folder).source)) {
        holders.set(hash, [...(holders.get(hash) ?? []), { id, spiked }]);
      }
      await pause();
    }
  }
  return holders;
}

/** The hashes of the files in a folder; none where it is not there, or is no folder. */
function sourcesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => /^[0-9a-f]{64}$/.test(name));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}
