import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CardHead } from './CardHead.tsx';
import { moveEntry, placeEntry, putBackEntry, removeEntry } from './edit-list.ts';
import { RemovedRow } from './RemovedRow.tsx';
import './card-list.css';

interface CardListProps<T extends { id: string }> {
  entries: readonly T[];
  /** What one entry is called in a sentence, e.g. `author`. */
  noun: string;
  /** The name of an entry as its card's title; '' when it has none yet. */
  nameOf: (entry: T) => string;
  onChange: (entries: T[]) => void;
  children: (entry: T) => ReactNode;
}

/** Cards in an order of their own: move by mouse or keys, remove, and take a removal back. */
export function CardList<T extends { id: string }>(props: CardListProps<T>) {
  const { entries, noun, nameOf, onChange, children } = props;
  const [removed, setRemoved] = useState<{ entry: T; at: number } | null>(null);
  const dragged = useRef<string | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const known = useRef(new Set(entries.map(entry => entry.id)));
  useEffect(() => {
    const fresh = entries.filter(entry => !known.current.has(entry.id));
    known.current = new Set(entries.map(entry => entry.id));
    const [only] = fresh;
    if (only && fresh.length === 1)
      list.current?.querySelector<HTMLElement>(`[data-entry="${only.id}"] input`)?.focus();
  }, [entries]);

  const remove = (entry: T, at: number) => {
    onChange(removeEntry(entries, entry.id));
    setRemoved({ entry, at });
  };
  const putBack = () => {
    if (!removed) return;
    known.current.add(removed.entry.id);
    onChange(putBackEntry(entries, removed.entry, removed.at));
    setRemoved(null);
  };
  const move = (changed: T[], entry: T, name: string) => {
    const focused = document.activeElement;
    onChange(changed);
    // A card that is moved in the document loses the focus.
    requestAnimationFrame(() => focusAgain(focused));
    const place = changed.findIndex(one => one.id === entry.id) + 1;
    setMoved(`${name} is number ${place} of ${changed.length}.`);
  };
  const drag = (id: string | null) => {
    dragged.current = id;
    setTarget(null);
  };
  const drop = (at: number) => {
    const entry = entries.find(one => one.id === dragged.current);
    if (entry) move(placeEntry(entries, entry.id, at), entry, titleOf(entry));
    drag(null);
  };
  const titleOf = (entry: T) => nameOf(entry) || `New ${noun}`;
  const undoRow = removed && (
    <RemovedRow of={removed} onUndo={putBack}>
      Removed <bdi>{nameOf(removed.entry) || `the ${noun}`}</bdi>.
    </RemovedRow>
  );
  return (
    <div ref={list}>
      {entries.map((entry, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a card is dropped here by mouse; keys move it without
        <div
          key={entry.id}
          className="card-place"
          data-drop={edgeOf(at, target, entries.length)}
          onDragOver={event => {
            if (dragged.current === null) return;
            event.preventDefault();
            setTarget(at + sideOf(event));
          }}
          onDrop={event => {
            if (dragged.current === null) return;
            event.preventDefault();
            drop(at + sideOf(event));
          }}
        >
          {removed?.at === at && undoRow}
          <section
            className="card"
            aria-label={short(titleOf(entry))}
            data-entry={entry.id}
            onKeyDown={event => {
              const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              if (by === undefined || !event.altKey || event.shiftKey || event.ctrlKey) return;
              event.preventDefault();
              move(moveEntry(entries, entry.id, by), entry, titleOf(entry));
            }}
          >
            <CardHead
              name={short(titleOf(entry))}
              isFirst={at === 0}
              isLast={at === entries.length - 1}
              onMove={by => move(moveEntry(entries, entry.id, by), entry, titleOf(entry))}
              onRemove={() => remove(entry, at)}
              onDrag={isDragged => drag(isDragged ? entry.id : null)}
            />
            {children(entry)}
          </section>
        </div>
      ))}
      {removed && removed.at >= entries.length && undoRow}
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </div>
  );
}

/** A name that is too long to be read out, or to be laid out, cut to what a title needs. */
function short(name: string): string {
  return name.length > 120 ? `${name.slice(0, 119)}…` : name;
}

/** At an end of the list the button that led there is closed: then the one that leads back. */
function focusAgain(element: Element | null): void {
  if (!(element instanceof HTMLElement) || !element.isConnected) return;
  const isClosed = element instanceof HTMLButtonElement && element.disabled;
  const other = isClosed
    ? element.parentElement?.querySelector<HTMLElement>('button:not(:disabled)')
    : element;
  other?.focus({ preventScroll: true });
  other?.scrollIntoView({ block: 'nearest' });
}

/** 0 where the pointer is over the upper half of a card, 1 where it is over the lower. */
function sideOf({ clientY, currentTarget }: DragEvent<HTMLElement>): 0 | 1 {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2 ? 1 : 0;
}

/** On which side of a card the line stands that shows where the dragged one would go. */
function edgeOf(at: number, target: number | null, count: number): 'before' | 'after' | undefined {
  if (target === at) return 'before';
  return target === count && at === count - 1 ? 'after' : undefined;
}
