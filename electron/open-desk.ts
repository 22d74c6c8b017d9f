import { join, resolve } from 'node:path';
import { Desk } from './desk.ts';
import { originFromEnvironment } from './origin.ts';
import { DeskStore } from './storage/desk-store.ts';
import { Library } from './storage/library.ts';

/**
 * Opens the desk of a user-data folder. The library is `--library=DIR` when given, else `GALLEY_LIBRARY`,
 * else the folder `library` beside the settings.
 */
export async function openDesk(
  userData: string,
  environment: Record<string, string | undefined>,
  argv: readonly string[],
): Promise<Desk> {
  const origin = originFromEnvironment(environment);
  const flag = argv.find(argument => argument.startsWith('--library='))?.slice('--library='.length);
  const folder = resolve(flag ?? environment['GALLEY_LIBRARY'] ?? join(userData, 'library'));
  const library = Library.open(folder, origin);
  // The failure is met where the library is awaited; without this, Node would end the program before.
  library.catch(() => undefined);
  return new Desk(origin, await DeskStore.open(join(userData, 'desk.json'), origin), library);
}
