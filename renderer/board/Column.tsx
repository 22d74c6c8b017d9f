import { type DragEvent, useState } from 'react';
import type { Id } from '#shared/clock.ts';
import { nameStatus } from '#shared/workflow/name-status.ts';
import { Button } from '../ui/Button.tsx';
import { StatusMark } from '../workflow/StatusMark.tsx';
import { Card, cardType } from './Card.tsx';
import type { BoardColumn } from './columns-of.ts';

/** How many cards are drawn at first, and how many more at a time. */
const page = 50;
const number = new Intl.NumberFormat('en-GB');

interface ColumnProps {
  column: BoardColumn;
  /** The card that the keyboard is on. */
  active: Id | null;
  movable: boolean;
  onActive: (id: Id) => void;
  onOpen: (id: Id) => void;
  onDrop: (id: Id) => void;
}

/** The cards of one status; others can be dropped here. */
export function Column({ column, active, movable, onActive, onOpen, onDrop }: ColumnProps) {
  const { status, articles } = column;
  const [shown, setShown] = useState(page);
  const [over, setOver] = useState(false);
  // The keyboard goes through all of them, so the card that it is on is drawn, too.
  const at = articles.findIndex(({ id }) => id === active);
  const drawn = articles.slice(0, Math.max(shown, at + 2));
  const accepts = (event: DragEvent) => movable && event.dataTransfer.types.includes(cardType);
  return (
    <section
      className={over ? 'board-column board-over' : 'board-column'}
      aria-label={`${nameStatus(status)}, ${articles.length}`}
      data-column={status}
      data-empty={articles.length === 0 || undefined}
      onDragOver={event => {
        if (!accepts(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={event => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={event => {
        setOver(false);
        if (!accepts(event)) return;
        event.preventDefault();
        onDrop(event.dataTransfer.getData(cardType));
      }}
    >
      <header>
        <h3>
          <StatusMark status={status} />
        </h3>
        <span className="board-count">{number.format(articles.length)}</span>
      </header>
      <ol>
        {drawn.map(article => (
          <li key={article.id}>
            <Card
              article={article}
              active={article.id === active}
              movable={movable}
              onActive={onActive}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
      {articles.length > drawn.length && (
        <Button onClick={() => setShown(drawn.length + 4 * page)}>
          {`Show more (${number.format(articles.length - drawn.length)})`}
        </Button>
      )}
    </section>
  );
}
