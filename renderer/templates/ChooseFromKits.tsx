import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { KitPlace } from '../session/kits.ts';
import { placeNames } from '../session/kits.ts';
import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import './templates.css';

export interface Choosable {
  id: string;
  name: string;
  where: KitPlace;
  /** A line below the name. */
  about: string;
}

interface ChooseFromKitsProps {
  label: string;
  entries: readonly Choosable[];
  /** What stands where there is nothing to choose. */
  none: ReactNode;
  onChoose: (id: string) => void;
}

/** A field that filters and the entries that are left; Enter takes the first, the arrows lead into the list. */
export function ChooseFromKits({ label, entries, none, onChoose }: ChooseFromKitsProps) {
  const { kits } = useWorkspace();
  const { phase, failure } = useStore(kits.state);
  const [search, setSearch] = useState('');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => void kits.load(), [kits]);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, about }) =>
    words.every(word => `${name} ${about}`.toLowerCase().includes(word)),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex(button => button.matches(':focus'));
    if (event.key === 'ArrowDown') buttons[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) buttons[at - 1]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="dialog-form"
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault();
        if (found[0]) onChoose(found[0].id);
      }}
    >
      <Field label={label} value={search} onChange={setSearch} />
      {phase === 'failed' && (
        <div role="alert">
          <p>{failure}</p>
          <Button onClick={() => void kits.load()}>Try again</Button>
        </div>
      )}
      {phase === 'loading' && <p className="kit-none">Reading…</p>}
      {phase === 'ready' && entries.length === 0 && <p className="kit-none">{none}</p>}
      {phase === 'ready' && entries.length > 0 && found.length === 0 && (
        <p className="kit-none">Nothing is called that.</p>
      )}
      <ul className="kit-list" ref={list}>
        {found.map(({ id, name, where, about }) => (
          <li key={`${where} ${id}`}>
            <button type="button" className="kit-choice" onClick={() => onChoose(id)}>
              <b dir="auto">{name}</b>
              <small>{placeNames[where]}</small>
              {about !== '' && <span dir="auto">{about}</span>}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
