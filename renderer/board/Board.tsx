import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '#shared/clock.ts';
import { statuses } from '#shared/workflow/status.ts';
import { useFoundArticles } from '../library/use-found-articles.ts';
import { isWritable } from '../session/follow-mode.ts';
import type { ListFilter } from '../session/shelf.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Column } from './Column.tsx';
import { columnsOf } from './columns-of.ts';
import { stepOnBoard } from './step-on-board.ts';
import './board.css';

const everything: ListFilter = { kind: 'all' };

/**
 * All articles by status. Arrow keys go from card to card, with Alt they take the card to the status beside it; the
 * words that the list is searched for apply here too.
 */
export function Board() {
  const workspace = useWorkspace();
  const { query } = useStore(workspace.shelf.state);
  const writable = usePart(workspace.state, isWritable);
  const { found, all, told, settled } = useFoundArticles(everything, query);
  const columns = useMemo(() => columnsOf(found), [found]);
  const [active, setActive] = useState<Id | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const current = found.some(({ id }) => id === active) ? active : stepOnBoard(columns, null, '');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that has moved to another column is another element
  useEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === document.body || board.current?.contains(activeElement);
    if (lost) focusCard(board.current, current);
  }, [columns]);

  const move = (id: Id, status: string) => {
    const known = statuses.find(one => one === status);
    if (!known || !writable || found.find(article => article.id === id)?.status === status) return;
    setActive(id);
    void workspace.workflow.setStatus([id], known);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || current === null) return;
    if (event.altKey) {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const at = columns.findIndex(({ articles }) => articles.some(({ id }) => id === current));
      const next = by === undefined ? undefined : columns[at + by];
      if (!next) return;
      event.preventDefault();
      move(current, next.status);
      return;
    }
    if (!/^(Arrow\w+|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const next = stepOnBoard(columns, current, event.key);
    // A card that is far away is drawn before it can have the focus.
    flushSync(() => setActive(next));
    focusCard(board.current, next);
  };
  if (all === 0) {
    return (
      <div className="board-none">
        <EmptyState
          title="Nothing on the board"
          text="Each article gets a card in the column of its status."
        />
      </div>
    );
  }
  return (
    <section className="board-frame" aria-label="Board">
      <p className="board-told" role="status">
        {told || (settled && found.length === 0 ? 'No article answers to the search.' : '')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards in it have the focus, their keys are answered here */}
      <div className="board" ref={board} onKeyDown={onKeyDown}>
        {columns.map(column => (
          <Column
            key={column.status}
            column={column}
            active={current}
            movable={writable}
            onActive={setActive}
            onOpen={id => void workspace.openArticle(id)}
            onDrop={id => move(id, column.status)}
          />
        ))}
      </div>
    </section>
  );
}

function focusCard(board: HTMLElement | null, id: Id | null): void {
  const card = id === null ? null : board?.querySelector(`[data-card="${id}"]`);
  if (!(card instanceof HTMLElement) || card === document.activeElement) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
