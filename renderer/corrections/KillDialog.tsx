import { type FormEvent, useState } from 'react';
import { killed } from '#shared/metadata/kill.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';

/** Kills a piece: its status, and the note that tells those who have received it. */
export function KillDialog({ session, onClose }: { session: ArticleSession; onClose: () => void }) {
  const workspace = useWorkspace();
  const [note, setNote] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { status, notes, workflow } = session.article.get();
    session.setFields(killed({ notes, workflow }, note, new Date().toISOString()));
    onClose();
    const takeBack = () => session.setFields({ status, notes, workflow });
    workspace.tell(
      'info',
      'The article is killed. Its kill note stands in front of the ednote; the text stays.',
      [{ label: 'Undo', run: takeBack }],
      'kill',
    );
  };
  return (
    <Dialog
      title="Kill article"
      description="A killed piece is not to be used by anybody who has it. Text and history stay in the library."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        <Field
          label="Kill note"
          lines={3}
          placeholder="Why it must not be used; goes into the ednote"
          value={note}
          onChange={setNote}
        />
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="danger" type="submit" disabled={note.trim() === ''}>
            Kill article
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
