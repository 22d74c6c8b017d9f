import type { VersionEntry, VersionWords } from '#shared/ipc/history.ts';

const kinds: Record<VersionEntry['kind'], string> = {
  automatic: 'Kept automatically',
  named: 'Named version',
  'before-import': 'Before an import over it',
  'before-merge': 'Before a merge',
  'before-accept-all': 'Before accepting all',
  'before-restore': 'Before a restore',
  'before-replace': 'Before a replacement',
  'before-migration': 'Before a newer Galley',
  migrated: 'First of a newer Galley',
  restored: 'Restored',
  outside: 'Made by another program',
};

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** What a version is called: its name, or why it was kept. */
export function titleOf({ name, kind }: Pick<VersionEntry, 'name' | 'kind'>): string {
  return name || kinds[kind];
}

/** Hours and minutes, local. */
export function describeTime(at: string): string {
  return time.format(new Date(at));
}

/** A day as a heading: `Today`, `Yesterday`, `Monday 23 November`, in other years with the year. */
export function describeDay(at: Date, today: Date): string {
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (at.toDateString() === today.toDateString()) return 'Today';
  if (at.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return (at.getFullYear() === today.getFullYear() ? day : dayAndYear).format(at);
}

/** A version in one line, for lists to choose from: `Sent to the lawyer, 10:42`. */
export function describeVersion(version: VersionEntry, today: Date): string {
  const at = new Date(version.at);
  const when = at.toDateString() === today.toDateString() ? '' : `${short.format(at)} `;
  return `${titleOf(version)}, ${when}${describeTime(version.at)}`;
}

/** What changed in words: `+12 −3 words`, `same words`. */
export function describeWords({ added, removed }: VersionWords): string {
  if (added === 0 && removed === 0) return 'same words';
  const parts = [added > 0 && `+${added}`, removed > 0 && `−${removed}`].filter(part => part !== false);
  return `${parts.join(' ')} ${added + removed === 1 ? 'word' : 'words'}`;
}
