import type { LibraryNotice } from '#shared/ipc/library-state.ts';

const words = {
  recovered: 'brought back',
  repaired: 'made anew',
  'set-aside': 'set aside',
  lost: 'lost',
} as const;

/** Tells whether a notice is about something that was damaged. */
export function isRecovery({ kind }: LibraryNotice): boolean {
  return kind in words;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What was damaged, in one sentence, e.g. `Some files were damaged: 2 brought back and 1 set aside.` */
export function countRecovery(notices: readonly LibraryNotice[]): string {
  const parts = Object.entries(words).flatMap(([kind, word]) => {
    const count = notices.filter(notice => notice.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `Some files of the library were damaged: ${list.format(parts)}. Nothing damaged was thrown away.`;
}
