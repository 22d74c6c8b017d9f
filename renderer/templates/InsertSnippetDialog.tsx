import { useRef } from 'react';
import { insertCharacter } from '../characters/insert-character.ts';
import { kitPlaces } from '../session/kits.ts';
import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseFromKits } from './ChooseFromKits.tsx';

/** Types a snippet where the caret was. */
export function InsertSnippetDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { kits } = workspace;
  const known = useStore(kits.state);
  // Read while the dialog is being opened, before it has the focus.
  const into = useRef(document.activeElement);
  const all = kitPlaces.flatMap(where => known[where].snippets.map(snippet => ({ snippet, where })));
  const choose = (id: string) => {
    const chosen = all.find(({ snippet }) => snippet.id === id);
    onClose();
    if (!chosen) return;
    const text = kits.fill(chosen.snippet);
    // After the dialog has given back the focus.
    requestAnimationFrame(() => insertCharacter(workspace, text, into.current));
  };
  return (
    <Dialog title="Snippet" description="Typed where the caret is." onClose={onClose}>
      <ChooseFromKits
        label="Find a snippet"
        entries={all.map(({ snippet, where }) => ({
          ...{ id: snippet.id, name: snippet.name, where },
          about: snippet.text.slice(0, 120),
        }))}
        none="There are no snippets yet. Desk > Templates and Snippets makes some."
        onChoose={choose}
      />
    </Dialog>
  );
}
