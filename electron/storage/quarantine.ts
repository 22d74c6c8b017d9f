import { mkdir, rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Time } from '#shared/clock.ts';

/**
 * Moves a damaged file out of the way, into `quarantine/<time>/` with its path inside the library kept.
 * Returns where it now is.
 */
export async function quarantine(library: string, path: string, now: Time): Promise<string> {
  const folder = join(library, 'quarantine', now.replaceAll(':', '-'));
  const target = join(folder, relative(library, path).replaceAll(/[\\/]/g, '__'));
  await mkdir(folder, { recursive: true });
  await rename(path, target);
  return target;
}
