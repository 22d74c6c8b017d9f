import { ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useCallback } from 'react';
import type { Article } from '#shared/article/article.ts';
import { mayMoveTo } from '#shared/workflow/advance.ts';
import type { Checklists } from '#shared/workflow/checklists.ts';
import { type Status, statuses, statusNames } from '#shared/workflow/status.ts';
import { placeOf, usualSteps } from '#shared/workflow/step.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField, usePart } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../workflow/StatusMark.tsx';
import '../../ui/menu.css';

const verbs: Record<Status, string> = {
  idea: 'Back to ideas',
  assigned: 'Assign',
  draft: 'Begin the draft',
  inReview: 'Send to review',
  changesAsked: 'Ask for changes',
  approved: 'Approve',
  exported: 'Mark as exported',
  onHold: 'Put on hold…',
  killed: 'Kill…',
};

/** The status and the steps that usually come next; every other one is in a menu. */
export function Steps({ session, checklists }: { session: ArticleSession; checklists: Checklists }) {
  const { workflow } = useWorkspace();
  const status = useField(session, 'status');
  // Only what the rules look at: the body changes with each save.
  const workflowPart = useField(session, 'workflow');
  const profile = useField(session, 'profile');
  const createdAt = usePart(
    session.article,
    useCallback((article: Article) => article.createdAt, []),
  );
  const piece = { status, workflow: workflowPart, profile, createdAt };
  const known = statuses.find(one => one === status) ?? placeOf(piece);
  const usual = usualSteps[known];
  const others = statuses.filter(one => one !== status && !usual.includes(one));
  const take = (next: Status) => void workflow.setStatus([session.id], next);
  const [first] = usual;
  const held = first ? mayMoveTo(piece, first, checklists) : null;
  return (
    <section className="panel-section workflow-steps" aria-label="Status">
      <p className="workflow-status">
        <StatusMark status={status} />
      </p>
      <div className="workflow-buttons">
        {usual.map((next, at) => {
          const verdict = mayMoveTo(piece, next, checklists);
          return (
            <Button
              key={next}
              look={at === 0 && verdict.allowed ? 'primary' : 'plain'}
              aria-disabled={!verdict.allowed || undefined}
              title={verdict.why || verdict.warnings.join(' ') || undefined}
              onClick={() => take(next)}
            >
              {verbs[next]}
            </Button>
          );
        })}
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger asChild>
            <Button look="quiet">
              Other
              <ChevronDown aria-hidden size={14} />
            </Button>
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content className="menu plain-menu" align="end" sideOffset={4}>
              {others.map(next => (
                <DropdownMenu.Item key={next} className="menu-item" onSelect={() => take(next)}>
                  <StatusMark status={next} />
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      </div>
      {first && held && (held.why !== '' || held.warnings.length > 0) && (
        <p className={held.allowed ? 'workflow-held' : 'workflow-held workflow-refused'} role="status">
          {`${statusNames[first]}: ${held.why || held.warnings.join(' ')}`}
        </p>
      )}
    </section>
  );
}
