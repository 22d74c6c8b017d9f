import type { Time } from '#shared/clock.ts';
import type { Version } from './version-name.ts';

const hour = 3600 * 1000;
const day = 24 * hour;

type Kept = Pick<Version, 'id' | 'at' | 'kind' | 'name' | 'revision'>;

/**
 * Tells which versions have had their time: every one is kept for 24 hours, then the last of each hour for 7 days,
 * then the last of each day (UTC) for 90 days. Kept for ever are those with a name, both sides of a migration,
 * and the newest of all, which stands in when the article file is damaged.
 */
export function expiredVersions(versions: readonly Kept[], now: Time): string[] {
  const newestFirst = [...versions].sort((a, b) => compare(b, a));
  const taken = new Set<string>();
  const standIn = newestFirst.find(version => version.kind !== 'outside');
  return newestFirst.flatMap(version => {
    if (version === standIn || isKeptForEver(version)) return [];
    const slot = slotOf(Date.parse(version.at), Date.parse(now));
    if (slot === 'always') return [];
    if (slot === 'never' || taken.has(slot)) return [version.id];
    taken.add(slot);
    return [];
  });
}

function isKeptForEver({ kind, name }: Kept): boolean {
  return name !== '' || kind === 'named' || kind === 'before-migration' || kind === 'migrated';
}

/** Of all versions in one slot the last is kept. A clock that was set back makes versions of the future: kept. */
function slotOf(at: number, now: number): string {
  const age = now - at;
  if (age <= day) return 'always';
  if (age <= 7 * day) return `hour ${Math.floor(at / hour)}`;
  if (age <= 90 * day) return `day ${Math.floor(at / day)}`;
  return 'never';
}

function compare(a: Kept, b: Kept): number {
  return a.revision - b.revision || Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
}
