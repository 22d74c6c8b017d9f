import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { patiently } from './patiently.ts';
import { makeFolder, syncFolder } from './sync-folder.ts';

/** Moves a file or a folder within one disk, and returns when a power cut would find it at its new place. */
export async function durableRename(from: string, to: string, system: FileSystem): Promise<void> {
  await makeFolder(dirname(to), system);
  await patiently(() => system.rename(from, to));
  await syncFolder(dirname(to), system);
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from), system);
}
