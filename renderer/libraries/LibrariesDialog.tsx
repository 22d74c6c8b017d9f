import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { makeLibrary, moveLibrary, openLibrary, reveal } from '../session/exchange-library.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import type { Workspace, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import './libraries.css';

const libraryOf = (state: WorkspaceState) => state.library;

/** Which library is open, which were before, and how to get another. */
export function LibrariesDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { folder, recent } = usePart(workspace.state, libraryOf);
  const writable = usePart(workspace.state, isWritable);
  // Closed first: what follows brings dialogs of its own.
  const then = (action: (workspace: Workspace) => Promise<void>) => () => {
    onClose();
    void action(workspace);
  };
  return (
    <Dialog
      title="Libraries"
      description="A library is a folder with articles, their pictures and their history."
      onClose={onClose}
    >
      <section className="libraries">
        <h3>Open now</h3>
        <LibraryLine folder={folder}>
          <Button onClick={() => void reveal(workspace, 'library')}>
            <FolderOpen aria-hidden size={15} />
            Show in folder
          </Button>
          <Button onClick={then(moveLibrary)} disabled={!writable}>
            Move…
          </Button>
        </LibraryLine>
      </section>
      <section className="libraries">
        <h3>Open before</h3>
        {recent.length === 0 && <p className="libraries-none">No other library was open on this computer.</p>}
        {recent.map(known => (
          <LibraryLine key={known} folder={known}>
            <Button
              aria-label={`Open ${nameOf(known)} in ${parentOf(known)}`}
              onClick={then(target => openLibrary(target, known))}
            >
              Open
            </Button>
          </LibraryLine>
        ))}
      </section>
      <footer>
        <Button onClick={then(makeLibrary)}>New library…</Button>
        <Button onClick={then(target => openLibrary(target, null))}>Open another…</Button>
      </footer>
    </Dialog>
  );
}

function LibraryLine({ folder, children }: { folder: string; children: ReactNode }) {
  return (
    <div className="library-line">
      <p>
        <strong>{nameOf(folder)}</strong>
        <span title={folder}>{parentOf(folder)}</span>
      </p>
      {children}
    </div>
  );
}

function nameOf(folder: string): string {
  return folder.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');
}

function parentOf(folder: string): string {
  return folder.replace(/[\\/]+$/, '').replace(/[\\/][^\\/]*$/, '');
}
