import { CircleAlert, Info } from 'lucide-react';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import './notices.css';

const noticesOf = (state: WorkspaceState) => state.notices;

/** What has to be told, until it is dismissed. */
export function Notices() {
  const workspace = useWorkspace();
  const notices = usePart(workspace.state, noticesOf);
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label="Notices">
      {notices.map(({ id, kind, text }) => (
        <div key={id} className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
          {kind === 'error' ? <CircleAlert aria-hidden size={16} /> : <Info aria-hidden size={16} />}
          <p>{text}</p>
          <Button look="quiet" onClick={() => workspace.dismiss(id)}>
            Dismiss
          </Button>
        </div>
      ))}
    </section>
  );
}
