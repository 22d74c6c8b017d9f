import type { Time } from '#shared/clock.ts';

/** How far the disk is behind the window; `saved` is said only of what has been fsynced. */
export type SaveStatus =
  | { kind: 'saved'; at: Time }
  | { kind: 'editing' }
  | { kind: 'saving' }
  | { kind: 'failed'; why: string };

/** The words of the status line; today's times as hours and minutes, others as a date. */
export function describeStatus(status: SaveStatus, now: Date): string {
  switch (status.kind) {
    case 'saved': {
      const at = new Date(status.at);
      const today = at.toDateString() === now.toDateString();
      const when = today
        ? at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
        : at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
      return `Saved ${when}`;
    }
    case 'editing':
      return 'Editing…';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved: ${status.why}`;
  }
}
