import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { moveEntry, putBackEntry, removeEntry } from './edit-list.ts';
import { IconButton } from './IconButton.tsx';
import './card-list.css';

interface CardListProps<T extends { id: string }> {
  entries: readonly T[];
  /** What one entry is called in a sentence, e.g. `author`. */
  noun: string;
  /** The name of an entry as its card's title; '' when it has none yet. */
  nameOf: (entry: T) => string;
  create: () => T;
  onChange: (entries: T[]) => void;
  children: (entry: T) => ReactNode;
}

/** Cards in an order of their own: add, move, remove, and take a removal back. */
export function CardList<T extends { id: string }>(props: CardListProps<T>) {
  const { entries, noun, nameOf, create, onChange, children } = props;
  const [removed, setRemoved] = useState<{ entry: T; at: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLElement>(`[data-entry="${added}"] input`)?.focus();
  }, [added]);

  const remove = (entry: T, at: number) => {
    onChange(removeEntry(entries, entry.id));
    setRemoved({ entry, at });
  };
  const add = () => {
    const entry = create();
    onChange([...entries, entry]);
    setRemoved(null);
    setAdded(entry.id);
  };
  const putBack = () => {
    if (removed) onChange(putBackEntry(entries, removed.entry, removed.at));
    setRemoved(null);
  };
  const undoRow = removed && (
    <div className="card-removed" role="status">
      <span>{`Removed ${nameOf(removed.entry) || `the ${noun}`}.`}</span>
      <Button look="quiet" ref={undo} onClick={putBack}>
        Undo
      </Button>
    </div>
  );
  return (
    <div ref={list}>
      {entries.map((entry, at) => {
        const name = nameOf(entry) || `New ${noun}`;
        return (
          <div key={entry.id}>
            {removed?.at === at && undoRow}
            <section className="card" aria-label={name} data-entry={entry.id}>
              <header>
                <h3 dir="auto">{name}</h3>
                {entries.length > 1 && (
                  <>
                    <IconButton
                      label={`Move ${name} up`}
                      disabled={at === 0}
                      onClick={() => onChange(moveEntry(entries, entry.id, -1))}
                    >
                      <ArrowUp aria-hidden size={14} />
                    </IconButton>
                    <IconButton
                      label={`Move ${name} down`}
                      disabled={at === entries.length - 1}
                      onClick={() => onChange(moveEntry(entries, entry.id, 1))}
                    >
                      <ArrowDown aria-hidden size={14} />
                    </IconButton>
                  </>
                )}
                <IconButton label={`Remove ${name}`} onClick={() => remove(entry, at)}>
                  <Trash2 aria-hidden size={14} />
                </IconButton>
              </header>
              {children(entry)}
            </section>
          </div>
        );
      })}
      {removed && removed.at >= entries.length && undoRow}
      <Button className="card-add" onClick={add}>
        <Plus aria-hidden size={15} />
        {`Add ${noun}`}
      </Button>
    </div>
  );
}
