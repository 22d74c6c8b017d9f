import { memo } from 'react';
import type { Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { DueMark } from '../workflow/DueMark.tsx';

/** What a card carries while it is dragged. */
export const cardType = 'application/x-galley-card';

const number = new Intl.NumberFormat('en-GB');

interface CardProps {
  article: ArticleSummary;
  active: boolean;
  movable: boolean;
  onActive: (id: Id) => void;
  onOpen: (id: Id) => void;
}

/** An article on the board. */
export const Card = memo(function Card({ article, active, movable, onActive, onOpen }: CardProps) {
  const { id, headline, excerpt, byline, assignee, words, dueAt, status } = article;
  const untitled = headline.trim() === '';
  const who = assignee.trim() || byline.trim();
  return (
    <button
      type="button"
      className="board-card"
      data-card={id}
      tabIndex={active ? 0 : -1}
      draggable={movable}
      onDragStart={event => {
        event.dataTransfer.setData(cardType, id);
        event.dataTransfer.effectAllowed = 'move';
        onActive(id);
      }}
      onFocus={() => onActive(id)}
      onClick={() => onOpen(id)}
    >
      <span className={untitled ? 'board-card-title article-row-untitled' : 'board-card-title'} dir="auto">
        {untitled ? excerpt.trim() || 'Untitled' : headline}
      </span>
      {who !== '' && (
        <span className="board-card-who" dir="auto">
          {who}
        </span>
      )}
      <span className="board-card-facts">
        <span>{words === 1 ? '1 word' : `${number.format(words)} words`}</span>
        <DueMark dueAt={dueAt} status={status} />
      </span>
    </button>
  );
});
