import type { Time } from '#shared/clock.ts';
import type { BackupState } from '#shared/ipc/library-state.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** How things stand with the backups, in one sentence; null while it is not known yet. */
export function describeBackup(state: BackupState | null, now: Date): string {
  if (!state) return 'Looking…';
  if (state.folder === null) return 'No folder is chosen, so no backups are made.';
  if (state.problem !== null) return 'Backups are chosen, but cannot be made now.';
  if (state.lastAt === null && state.failure) return 'No backup has been made yet.';
  if (state.lastAt === null) return 'No backup has been made yet; the first comes with the next changes.';
  const articles = state.articles === 1 ? '1 article has' : `${state.articles} articles have`;
  const last = state.failure === null ? 'The last backup' : 'The last backup that went well';
  return `${last} was made ${sayWhen(state.lastAt, now)}; ${articles} copies there.`;
}

/** That a later backup failed, when, and what to do. */
export function describeFailure({ at, why }: NonNullable<BackupState['failure']>, now: Date): string {
  return `The backup ${sayWhen(at, now)} failed: ${why}`;
}

function sayWhen(at: Time, now: Date): string {
  const date = new Date(at);
  const when = date.toDateString() === now.toDateString() ? 'today' : `on ${day.format(date)}`;
  return `${when} at ${time.format(date)}`;
}
