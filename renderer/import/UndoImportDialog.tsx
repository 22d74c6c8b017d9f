import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** Asks how an import is undone: the articles go to the spike, and the files that they came from are given back. */
export function UndoImportDialog({ onClose }: { onClose: () => void }) {
  const { imports } = useWorkspace();
  const { undoing } = useStore(imports.state);
  const several = undoing.length > 1;
  return (
    <Dialog
      title="Undo import"
      description={
        several
          ? `The ${undoing.length} articles go to the spike, with all that was done to them since, and can be brought back.`
          : 'The article goes to the spike, with all that was done to it since, and can be brought back.'
      }
      onClose={onClose}
    >
      <p>
        {several
          ? 'The files that they were imported from are kept unchanged and can be given back to you.'
          : 'The file that it was imported from is kept unchanged and can be given back to you.'}
      </p>
      <footer>
        <Button className="dialog-aside" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => void imports.undo(false)}>Undo only</Button>
        <Button look="primary" onClick={() => void imports.undo(true)}>
          {several ? 'Save the files and undo…' : 'Save the file and undo…'}
        </Button>
      </footer>
    </Dialog>
  );
}
