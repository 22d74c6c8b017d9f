import { Dialog } from 'radix-ui';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import '../ui/dialog.css';
import './libraries.css';

const movingOf = (state: WorkspaceState) => state.moving;
const stay = (event: Event) => event.preventDefault();

/** Stands over the window while the library is copied; it closes itself. */
export function MovingDialog() {
  const workspace = useWorkspace();
  const moving = usePart(workspace.state, movingOf);
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
            <p>{moving ? `${moving.done} of ${moving.total} files` : 'Waiting for a folder…'}</p>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
