import { join, resolve } from 'node:path';
import { Desk } from './desk.ts';
import { findLibrary } from './library-folder.ts';
import { originFromEnvironment } from './origin.ts';
import { DeskStore } from './storage/desk-store.ts';
import type { MakeThumbnail } from './storage/thumbnails.ts';

/**
 * Opens the desk of a user-data folder. The library is `--library=DIR` when given, else `GALLEY_LIBRARY`, else the
 * one that was opened last, else the folder `library` beside the settings. Only one that was opened last has to be
 * there: the others are made.
 */
export async function openDesk(
  userData: string,
  environment: Record<string, string | undefined>,
  argv: readonly string[],
  makeThumbnail: MakeThumbnail,
): Promise<Desk> {
  const origin = originFromEnvironment(environment);
  const store = await DeskStore.open(join(userData, 'desk.json'), origin);
  const flag = argv.find(argument => argument.startsWith('--library='))?.slice('--library='.length);
  const named = flag ?? environment['GALLEY_LIBRARY'];
  const remembered = named === undefined ? store.state.library : null;
  const folder = resolve(named ?? remembered ?? join(userData, 'library'));
  return new Desk(origin, store, makeThumbnail, folder, async () => {
    if (remembered === null) return;
    const found = await findLibrary(remembered);
    if (!found.ok) throw new Error(found.error.message);
  });
}
