import type { Time } from '#shared/clock.ts';
import { statusOf } from './status.ts';

export type DueState = 'none' | 'later' | 'soon' | 'overdue';

/** How long before its time a piece counts as due soon, in milliseconds. */
const soon = 24 * 60 * 60 * 1000;

/** How pressing a piece is at an instant; what is approved, out or killed is not waited for any more. */
export function dueState({ dueAt, status }: { dueAt: Time | ''; status: string }, now: Time): DueState {
  const known = statusOf(status);
  if (dueAt === '' || known === 'approved' || known === 'exported' || known === 'killed') return 'none';
  if (dueAt < now) return 'overdue';
  return Date.parse(dueAt) - Date.parse(now) <= soon ? 'soon' : 'later';
}
