import { now, type VersionEntry } from '#shared/ipc/history.ts';
import type { Pair } from '../session/article-history.ts';

/** What is most likely to be wanted of versions, newest first: the last named one, else the last, against now. */
export function choosePair(versions: readonly VersionEntry[]): Pair | null {
  const before = versions.find(({ name, kind }) => name !== '' && kind !== 'outside') ?? versions[0];
  return before ? { before: before.id, after: now } : null;
}
