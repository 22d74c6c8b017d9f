import type { BackupState } from '#shared/ipc/library-state.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** How things stand with the backups, in one sentence; null while it is not known yet. */
export function describeBackup(state: BackupState | null, now: Date): string {
  if (!state) return 'Looking…';
  if (state.folder === null) return 'No folder is chosen, so no backups are made.';
  if (state.problem !== null) return 'Backups are chosen, but cannot be made now.';
  if (state.lastAt === null) return 'No backup has been made yet; the first comes with the next changes.';
  const at = new Date(state.lastAt);
  const when = at.toDateString() === now.toDateString() ? 'today' : `on ${day.format(at)}`;
  const articles = state.articles === 1 ? '1 article has' : `${state.articles} articles have`;
  return `The last backup was made ${when} at ${time.format(at)}; ${articles} copies there.`;
}
