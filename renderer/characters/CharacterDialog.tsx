import { useRef, useState } from 'react';
import { findCharacters, type NamedCharacter, nameCharacter } from '#shared/typography/find-characters.ts';
import { specialCharacters } from '#shared/typography/special-characters.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { CharacterGrid } from './CharacterGrid.tsx';
import { insertCharacter } from './insert-character.ts';
import './characters.css';

const remembered = 24;

/** Finds a character by name or kind and types it where the caret was. */
export function CharacterDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  // Read while the dialog is being opened, before it has the focus.
  const into = useRef(document.activeElement);
  const [search, setSearch] = useState('');
  const [pointed, setPointed] = useState<NamedCharacter | null>(null);
  const { recentCharacters } = workspace.state.get().settings;
  const found = findCharacters(search);
  const groups: [string, readonly NamedCharacter[]][] =
    search.trim() === ''
      ? [
          ['Recently used', recentCharacters.map(nameCharacter)],
          ...Object.entries(specialCharacters).map(([kind, group]): [string, NamedCharacter[]] => [
            kind,
            group.map(([character]) => nameCharacter(character)),
          ]),
        ]
      : [['Found', found]];
  const choose = ({ character }: NamedCharacter) => {
    const recent = [character, ...recentCharacters.filter(other => other !== character)];
    workspace.saveSettings({ recentCharacters: recent.slice(0, remembered) });
    onClose();
    // After the dialog has given back the focus.
    requestAnimationFrame(() => insertCharacter(workspace, character, into.current));
  };
  return (
    <Dialog title="Special character" description="Typed where the caret is." onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={event => {
          event.preventDefault();
          if (found[0] && search.trim() !== '') choose(found[0]);
        }}
      >
        <Field label="Find by name" value={search} onChange={setSearch} placeholder="em dash, euro, U+2026" />
        <CharacterGrid
          groups={groups.filter(([, group]) => group.length > 0)}
          onChoose={choose}
          onPoint={setPointed}
        />
        <p className="character-name" aria-live="polite">
          {pointed
            ? `${pointed.name} · ${pointed.code}`
            : found.length === 0
              ? 'No character has this name.'
              : '\u00a0'}
        </p>
      </form>
    </Dialog>
  );
}
