import type { VersionEntry } from '#shared/ipc/history.ts';

export interface Day {
  /** Local midnight in milliseconds, which no two days share. */
  key: number;
  versions: VersionEntry[];
}

/**
 * The versions by local day, in the order given. Of those that hold the same revision only the ones that say most of
 * it are in: a name more than a restore, and that more than that the state was kept automatically or before another.
 */
export function timeLine(versions: readonly VersionEntry[]): Day[] {
  const most = new Map<number, number>();
  for (const version of versions) {
    most.set(version.revision, Math.max(most.get(version.revision) ?? 0, rank(version)));
  }
  const days: Day[] = [];
  for (const version of versions) {
    if (rank(version) < (most.get(version.revision) ?? 0)) continue;
    const key = new Date(version.at).setHours(0, 0, 0, 0);
    const last = days.at(-1);
    if (last?.key === key) last.versions.push(version);
    else days.push({ key, versions: [version] });
  }
  return days;
}

function rank(version: VersionEntry): number {
  if (version.name !== '') return 3;
  if (isQuiet(version)) return 0;
  return version.kind === 'before-restore' ? 1 : 2;
}

/** Automatic and without a name: shown, but not in the way. */
export function isQuiet({ kind, name }: Pick<VersionEntry, 'kind' | 'name'>): boolean {
  return kind === 'automatic' && name === '';
}
