import { Lock } from 'lucide-react';
import { useState } from 'react';
import { tryToWrite } from '../session/follow-mode.ts';
import { saveCopy } from '../session/save-copy.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import './read-only-banner.css';

const whyOf = (state: WorkspaceState) => state.library.whyReadOnly;
const hasOpen = (state: WorkspaceState) => state.open !== null;

/** Says why nothing can be changed, as long as that is so. */
export function ReadOnlyBanner() {
  const workspace = useWorkspace();
  const why = usePart(workspace.state, whyOf);
  const open = usePart(workspace.state, hasOpen);
  const [trying, setTrying] = useState(false);
  const [tries, setTries] = useState(0);
  if (why === null) return null;
  const again = async () => {
    setTrying(true);
    const writable = await tryToWrite(workspace);
    setTrying(false);
    setTries(writable ? 0 : tries + 1);
  };
  return (
    <section className="read-only-banner" aria-label="Read only">
      <Lock aria-hidden size={16} />
      <p role="alert">
        <strong>Read only.</strong> {why} Nothing can be changed; what is on the disk is safe.
        {tries > 0 && <span key={tries}> Tried again: it is still so.</span>}
      </p>
      <div className="read-only-actions">
        {open && <Button onClick={() => void saveCopy(workspace)}>Save a copy elsewhere…</Button>}
        <Button onClick={() => void again()} disabled={trying}>
          {trying ? 'Trying…' : 'Try again'}
        </Button>
      </div>
    </section>
  );
}
