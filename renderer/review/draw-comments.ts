import type { Anchor } from '#shared/review/anchor.ts';
import { foldThread } from '#shared/review/fold-thread.ts';
import { drawnMatch } from '../find/show-match.ts';
import type { Workspace } from '../session/workspace.ts';
import { matchesOf } from './matches-of.ts';
import './review.css';

/** Marks the words that open threads are about, and those of the one that is shown or being written. */
export function drawComments(workspace: Workspace): void {
  const session = workspace.state.get().open?.session;
  const { pending, current } = workspace.review.state.get();
  if (!session) {
    clearComments();
    return;
  }
  const article = session.article.get();
  const rangesOf = (anchor: Anchor) =>
    matchesOf(article, anchor).flatMap(match => {
      const drawn = drawnMatch(workspace, match);
      return drawn instanceof Range ? [drawn] : [];
    });
  const { threads } = article.review;
  const open = threads.filter(({ id, events }) => id !== current && foldThread(events).state === 'open');
  const shown = threads.filter(({ id }) => id === current);
  paint(
    'comment',
    open.flatMap(({ anchor }) => rangesOf(anchor)),
    0,
  );
  paint(
    'comment-current',
    [...shown.map(({ anchor }) => anchor), ...(pending ? [pending] : [])].flatMap(rangesOf),
    1,
  );
}

export function clearComments(): void {
  paint('comment', [], 0);
  paint('comment-current', [], 1);
}

function paint(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
