import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '#shared/clock.ts';
import type { BackupState } from '#shared/ipc/library-state.ts';
import type { BackupOutcome } from './storage/backups.ts';
import { errorCode } from './storage/file-system.ts';
import type { Library } from './storage/library.ts';
import { articlePaths, libraryPaths } from './storage/library-paths.ts';

/** Copies every article of a library and what belongs to none into its folder of backups; resolves when that is done. */
export async function backUpEverything(library: Library): Promise<void> {
  const paths = libraryPaths(library.folder);
  library.backups.copyDesk();
  for (const { id } of library.list()) library.backups.copy(id, articlePaths(paths.article(id)));
  await library.backups.idle();
}

/**
 * What is in a folder of backups, as the disk says it: a copy is one whose folder of versions is there. `outcome` is
 * how the last backup since the start went.
 */
export async function readBackupState(
  folder: string | null,
  outcome: BackupOutcome | null = null,
): Promise<BackupState> {
  if (folder === null) return { folder, lastAt: null, articles: 0, failure: null, problem: null };
  const failure = outcome?.failure ? { at: outcome.at, why: outcome.failure } : null;
  const none = { folder, lastAt: null, articles: 0, failure, problem: null };
  try {
    const ids = (await readdir(folder)).filter(name => idSchema.safeParse(name).success);
    const times = (await Promise.all(ids.map(id => changedAt(join(folder, id, 'snapshots'))))).flatMap(
      time => time ?? [],
    );
    if (times.length === 0) return none;
    const lastAt = new Date(Math.max(...times)).toISOString();
    return { ...none, lastAt, articles: times.length };
  } catch (error) {
    const why =
      errorCode(error) === 'ENOENT' ? 'it is not there' : `${error instanceof Error ? error.message : error}`;
    return {
      ...none,
      problem: `The folder cannot be read (${why}), so nothing is backed up. Connect its disk, or choose another folder.`,
    };
  }
}

/** When a file last came into a folder, in milliseconds since 1970; null when there is no such folder. */
async function changedAt(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).mtimeMs;
  } catch (error) {
    // ENOTDIR: a file lies where the copies of an article should be, which says nothing of the others.
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw error;
  }
}
