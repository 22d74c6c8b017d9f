import {
  CircleCheck,
  CircleX,
  Eye,
  Lightbulb,
  type LucideIcon,
  MessageSquareWarning,
  Pause,
  PenLine,
  Send,
  UserCheck,
} from 'lucide-react';
import { nameStatus } from '#shared/workflow/name-status.ts';
import { type Status, statusOf } from '#shared/workflow/status.ts';
import './status-mark.css';

const shapes: Record<Status, LucideIcon> = {
  idea: Lightbulb,
  assigned: UserCheck,
  draft: PenLine,
  inReview: Eye,
  changesAsked: MessageSquareWarning,
  approved: CircleCheck,
  exported: Send,
  onHold: Pause,
  killed: CircleX,
};

/** A status by shape and word; one that Galley does not know has its word alone. */
export function StatusMark({ status }: { status: string }) {
  const known = statusOf(status);
  const Shape = known && shapes[known];
  return (
    <span className="status-mark" data-status={known ?? undefined}>
      {Shape && <Shape aria-hidden size={13} />}
      <span>{nameStatus(status)}</span>
    </span>
  );
}
