import { AlarmClock, Clock } from 'lucide-react';
import { dueState } from '#shared/workflow/due.ts';
import { describeDue } from './describe-due.ts';
import './status-mark.css';

/** When a piece is due, and that it is late; nothing for one that has no date, or is not waited for any more. */
export function DueMark({ dueAt, status }: { dueAt: string; status: string }) {
  const now = new Date();
  const state = dueState({ dueAt, status }, now.toISOString());
  if (state === 'none') return null;
  const Icon = state === 'overdue' ? AlarmClock : Clock;
  const at = new Date(dueAt);
  return (
    <span className="due-mark" data-due={state} title={`Due ${at.toLocaleString('en-GB')}`}>
      <Icon aria-hidden size={13} />
      <time dateTime={dueAt}>{`${state === 'overdue' ? 'Overdue' : 'Due'} ${describeDue(at, now)}`}</time>
    </span>
  );
}
