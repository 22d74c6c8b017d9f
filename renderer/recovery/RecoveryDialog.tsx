import { FolderOpen } from 'lucide-react';
import type { LibraryNotice } from '#shared/ipc/library-state.ts';
import { reveal } from '../session/exchange-library.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { isRecovery } from './count-recovery.ts';
import './recovery.css';

/** What the kinds mean, in the order in which somebody who is worried wants to read them. */
const kinds: readonly [kind: LibraryNotice['kind'], title: string][] = [
  ['lost', 'Could not be brought back'],
  ['recovered', 'Brought back'],
  ['set-aside', 'Damaged and set aside'],
  ['outside', 'Changed by another program'],
  ['newer', 'Written by a newer Galley'],
  ['read-only', 'Open for reading only'],
  ['backup', 'Backups'],
  ['repaired', 'Made anew'],
];

const recoveryOf = (state: WorkspaceState) => state.recovery;
const folderOf = (state: WorkspaceState) => state.library.folder;

/** Everything that the library had to tell since it was opened. */
export function RecoveryDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const recovery = usePart(workspace.state, recoveryOf);
  const folder = usePart(workspace.state, folderOf);
  const writable = usePart(workspace.state, isWritable);
  // In a library that can only be read, nothing is moved.
  const aside = writable && recovery.some(isRecovery);
  return (
    <Dialog
      title="Recovery report"
      description={
        recovery.length === 0
          ? 'Nothing had to be repaired since this library was opened.'
          : 'What was found since this library was opened. Galley throws nothing damaged away.'
      }
      onClose={onClose}
    >
      {kinds.map(([kind, title]) => (
        <Group key={kind} title={title} notices={recovery.filter(notice => notice.kind === kind)} />
      ))}
      <footer>
        {aside && (
          <Button className="dialog-aside" onClick={() => void reveal(workspace, 'quarantine')}>
            <FolderOpen aria-hidden size={15} />
            Show what was set aside
          </Button>
        )}
        <Button onClick={() => void reveal(workspace, 'library')} title={folder}>
          Show the library
        </Button>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </footer>
    </Dialog>
  );
}

function Group({ title, notices }: { title: string; notices: readonly LibraryNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <section className="recovery-group">
      <h3>{title}</h3>
      <ul>
        {notices.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
