import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, useRef, useState } from 'react';
import type { Id } from '#shared/clock.ts';
import { nameStatus } from '#shared/workflow/name-status.ts';
import { rangeWith } from '../ui/range-with.ts';
import { StatusMark } from '../workflow/StatusMark.tsx';
import { Card, cardType } from './Card.tsx';
import type { BoardColumn } from './columns-of.ts';

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

/** The cards of one status, of which those in sight are drawn; others can be dropped here. */
export function Column({ column, active, movable, onActive, onOpen, onDrop }: ColumnProps) {
  const { status, articles } = column;
  const [over, setOver] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const at = active === null ? -1 : articles.findIndex(({ id }) => id === active);
  // Tab goes from column to column, to the card that the keyboard is on or the first one.
  const stop = Math.max(at, 0);
  const cards = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    // A headline of one line with a name below it.
    estimateSize: () => 82,
    getItemKey: index => articles[index]?.id ?? index,
    gap: 8,
    paddingStart: 4,
    paddingEnd: 8,
    overscan: 4,
    rangeExtractor: range => rangeWith(range, stop),
  });
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
      <div className="board-cards" ref={scroller}>
        <ol style={{ blockSize: cards.getTotalSize() }}>
          {cards.getVirtualItems().map(({ index, start, key }) => {
            const article = articles[index];
            return (
              article && (
                <li
                  key={key}
                  data-index={index}
                  ref={cards.measureElement}
                  aria-setsize={articles.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Card
                    article={article}
                    active={index === stop}
                    movable={movable}
                    onActive={onActive}
                    onOpen={onOpen}
                  />
                </li>
              )
            );
          })}
        </ol>
      </div>
    </section>
  );
}
