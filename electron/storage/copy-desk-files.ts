import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Time } from '#shared/clock.ts';
import { durableWrite } from './durable-write.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { packTime } from './pack-time.ts';
import { makeFolder } from './sync-folder.ts';

/** How many earlier states of each file of the desk a folder of backups keeps. */
const mostEarlier = 20;

/**
 * Copies what belongs to a library and to no article into a folder of backups: contributors, checklists, templates,
 * profiles and vocabularies, under the names that they have in the library. A copy that has become another one goes to
 * `earlier/<time>-<name>` first: a list that was emptied by mistake would be of no use twice.
 */
export async function copyDeskFiles(
  library: string,
  folder: string,
  at: Time,
  system: FileSystem,
): Promise<void> {
  const { contributors, checklists, templates, profiles, vocabularies } = libraryPaths(library);
  for (const path of [contributors, checklists, templates, profiles]) {
    await copyFile(path, folder, at, system);
  }
  await copyVocabularies(vocabularies, join(folder, basename(vocabularies)), system);
}

async function copyFile(path: string, folder: string, at: Time, system: FileSystem): Promise<void> {
  const bytes = await readIfThere(path);
  // What is gone from the library stays in its backup.
  if (!bytes) return;
  const copy = join(folder, basename(path));
  const before = await readIfThere(copy);
  if (before?.equals(bytes)) return;
  if (before) await keepEarlier(folder, basename(path), before, at, system);
  await durableWrite(copy, bytes, system);
}

async function keepEarlier(
  folder: string,
  name: string,
  bytes: Buffer,
  at: Time,
  system: FileSystem,
): Promise<void> {
  const earlier = join(folder, 'earlier');
  await makeFolder(earlier, system);
  await durableWrite(join(earlier, `${packTime(at)}-${name}`), bytes, system);
  // The times in the names are of one form, so the oldest comes first.
  const kept = (await namesIn(earlier)).filter(one => one.endsWith(`-${name}`)).sort();
  for (const old of kept.slice(0, -mostEarlier)) await system.unlink(join(earlier, old));
}

/** A vocabulary never changes in place, so one that is there with its size is done. */
async function copyVocabularies(from: string, to: string, system: FileSystem): Promise<void> {
  const names = (await namesIn(from)).filter(name => name.endsWith('.json'));
  if (names.length === 0) return;
  await makeFolder(to, system);
  for (const name of names) {
    const [source, copy] = await Promise.all([system.stat(join(from, name)), system.stat(join(to, name))]);
    if (source && source.size !== copy?.size)
      await durableWrite(join(to, name), await readFile(join(from, name)), system);
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
