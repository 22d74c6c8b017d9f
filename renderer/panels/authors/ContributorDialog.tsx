import { type FormEvent, useState } from 'react';
import { type Contributor, personOf } from '#shared/contributors/contributor.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PersonFields } from './PersonFields.tsx';

interface ContributorDialogProps {
  contributor: Contributor;
  onClose: () => void;
}

/** A contributor as the whole library has it. Articles keep what they say until somebody takes the change over there. */
export function ContributorDialog({ contributor, onClose }: ContributorDialogProps) {
  const workspace = useWorkspace();
  const [person, setPerson] = useState(() => personOf(contributor));
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (person.name.trim() === '') {
      setFailed('A contributor needs a name. Nothing was saved.');
      return;
    }
    const saved = await workspace.contributors.save({ ...contributor, ...person });
    if (saved.ok) onClose();
    else setFailed(saved.error.message);
  };
  const remove = async () => {
    const removed = await workspace.contributors.remove(contributor.id);
    if (!removed.ok) {
      setFailed(removed.error.message);
      return;
    }
    onClose();
    workspace.tell(
      'info',
      `${contributor.name.slice(0, 80)} is no longer a contributor. Articles are as they were.`,
      [{ label: 'Undo', run: () => void putBack() }],
    );
  };
  const putBack = async () => {
    const saved = await workspace.contributors.save(contributor);
    if (!saved.ok) workspace.tell('error', saved.error.message);
  };
  return (
    <Dialog
      title="Edit the contributor"
      description="For every article from now on. Articles that are written keep what they say; each offers to take the change over."
      onClose={onClose}
    >
      <form className="dialog-form" noValidate onSubmit={event => void save(event)}>
        <PersonFields person={person} onChange={change => setPerson({ ...person, ...change })} />
        {failed !== null && (
          <p className="authors-failed" role="alert">
            {failed}
          </p>
        )}
        <footer>
          <Button look="quiet" className="dialog-aside" onClick={() => void remove()}>
            Remove from the list
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Save everywhere
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
