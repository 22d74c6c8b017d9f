import { CircleAlert, Info } from 'lucide-react';
import { usePart } from '../session/use-store.ts';
import type { Notice, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import './notices.css';

const noticesOf = (state: WorkspaceState) => state.notices;

/** What has to be told, until it is dismissed or one of the things that it offers is done. */
export function Notices() {
  const workspace = useWorkspace();
  const notices = usePart(workspace.state, noticesOf);
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label="Notices">
      {notices.map(notice => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={() => workspace.dismiss(notice.id)} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { kind, text, actions } = notice;
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {kind === 'error' ? <CircleAlert aria-hidden size={16} /> : <Info aria-hidden size={16} />}
      <p>{text}</p>
      <Button look="quiet" onClick={onDismiss}>
        Dismiss
      </Button>
      {actions.length > 0 && (
        <div className="notice-actions">
          {actions.map(({ label, run }) => (
            <Button
              key={label}
              onClick={() => {
                onDismiss();
                run();
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
