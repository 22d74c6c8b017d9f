import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import '../ui/dialog.css';
import './libraries.css';

const movingOf = (state: WorkspaceState) => state.moving;
const stay = (event: Event) => event.preventDefault();

/** Stands over the window while the library is copied, which can be called off until the last file; closes itself. */
export function MovingDialog() {
  const workspace = useWorkspace();
  const moving = usePart(workspace.state, movingOf);
  const [cancelling, setCancelling] = useState(false);
  const copied = moving !== null && moving.done === moving.total;
  const cancel = async () => {
    setCancelling(true);
    const answer = await workspace.desk.call('library:cancelMove');
    // Too late, or no answer: the move goes on and tells of its end itself.
    if (!answer.ok || !answer.value) setCancelling(false);
  };
  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-shade" />
        <Dialog.Content
          className="dialog"
          onEscapeKeyDown={stay}
          onPointerDownOutside={stay}
          onInteractOutside={stay}
        >
          <header>
            <Dialog.Title>Moving the library</Dialog.Title>
          </header>
          <Dialog.Description className="dialog-description">
            Every file is copied and compared with its original. The old library stays as it is.
          </Dialog.Description>
          <div className="moving">
            <progress
              aria-label="Copied files"
              value={moving?.done ?? 0}
              max={Math.max(moving?.total ?? 1, 1)}
            />
            <p role="status">{describeMove(moving, cancelling)}</p>
          </div>
          <footer>
            <Button disabled={moving === null || copied || cancelling} onClick={() => void cancel()}>
              Cancel
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function describeMove(moving: WorkspaceState['moving'], cancelling: boolean): string {
  if (!moving) return 'Waiting for a folder…';
  if (moving.done === moving.total) return 'Every file is copied. Opening the library in its new place…';
  if (cancelling) return 'Cancelling; what was copied is removed…';
  return `${moving.done} of ${moving.total} files`;
}
