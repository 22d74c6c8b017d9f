import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** Gives the present search a name, and takes names away again. */
export function SaveSearchDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { query } = useStore(workspace.shelf.state);
  const { savedSearches } = useStore(workspace.state).settings;
  const [name, setName] = useState(query.trim());
  const asked = query.trim();
  const taken = savedSearches.some(saved => saved.name === name.trim());
  const ready = asked !== '' && name.trim() !== '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const others = savedSearches.filter(saved => saved.name !== name.trim());
    workspace.saveSettings({ savedSearches: [...others, { name: name.trim().slice(0, 100), query: asked }] });
    onClose();
  };
  return (
    <Dialog
      title="Saved searches"
      description="A saved search stands in the menu of filters above the list."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        <Field
          label="Name"
          value={name}
          onChange={setName}
          note={
            asked === ''
              ? 'Type what to search for above the list first.'
              : `${taken ? 'Takes the place of the one that is called so. ' : ''}Searches for: ${asked}`
          }
        />
        {savedSearches.length > 0 && (
          <ul className="saved-searches">
            {savedSearches.map(saved => (
              <li key={saved.name}>
                <span dir="auto">{saved.name}</span>
                <code dir="auto">{saved.query}</code>
                <IconButton
                  label={`Delete the search ${saved.name}`}
                  onClick={() =>
                    workspace.saveSettings({ savedSearches: savedSearches.filter(one => one !== saved) })
                  }
                >
                  <Trash2 aria-hidden size={14} />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <footer>
          <Button onClick={onClose}>Close</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            Save the search
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
