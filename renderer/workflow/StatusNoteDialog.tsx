import { type FormEvent, useState } from 'react';
import { statusNames } from '#shared/workflow/status.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';

/** Asks why articles are put on hold or killed; without a reason they stay as they are. */
export function StatusNoteDialog({ onClose }: { onClose: () => void }) {
  const { workflow } = useWorkspace();
  // Kept while the dialog closes.
  const [asked] = useState(() => workflow.state.get().asked);
  const [note, setNote] = useState('');
  if (!asked) return null;
  const { ids, status } = asked;
  const many = ids.length === 1 ? 'this article' : `${ids.length} articles`;
  const title = status === 'killed' ? `Kill ${many}?` : `Put ${many} on hold?`;
  const missing = note.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    onClose();
    void workflow.setStatus(ids, status, note);
  };
  return (
    <Dialog
      title={title}
      description={
        status === 'killed'
          ? 'It stays in the library with all that belongs to it and can be taken up again.'
          : 'It stays where it is until somebody takes it up again.'
      }
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        <Field
          label="Why"
          lines={2}
          value={note}
          onChange={setNote}
          placeholder="Colleagues read this in the history of the status"
        />
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look={status === 'killed' ? 'danger' : 'primary'} type="submit" disabled={missing}>
            {status === 'killed' ? 'Kill' : `Set ${statusNames[status]}`}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
