import type { Anchor } from '#shared/review/anchor.ts';
import { foldThread } from '#shared/review/fold-thread.ts';
import type { Thread } from '#shared/review/review.ts';
import { paintHighlight } from '../article/paint-highlight.ts';
import { blocksNear } from '../find/paint-matches.ts';
import { drawnMatch } from '../find/show-match.ts';
import type { Workspace } from '../session/workspace.ts';
import { matchesOf } from './matches-of.ts';
import type { ReviewState } from './review-desk.ts';
import './review.css';

/** Marks the words in sight that open threads are about, and those of the one that is shown or being written. */
export function drawComments(
  workspace: Workspace,
  threads: readonly Thread[],
  { pending, current }: Pick<ReviewState, 'pending' | 'current'>,
): void {
  const session = workspace.state.get().open?.session;
  if (!session) return;
  const article = session.article.get();
  const near = blocksNear(workspace);
  const rangesOf = (anchor: Anchor) =>
    matchesOf(article, anchor).flatMap(match => {
      const drawn = near.has(match.source.place.block) ? drawnMatch(workspace, match) : null;
      return drawn instanceof Range ? [drawn] : [];
    });
  const open = threads.filter(({ id, events }) => id !== current && foldThread(events).state === 'open');
  const shown = threads.filter(({ id }) => id === current).map(({ anchor }) => anchor);
  paintHighlight(
    'comment',
    open.flatMap(({ anchor }) => rangesOf(anchor)),
  );
  paintHighlight('comment-current', [...shown, ...(pending ? [pending] : [])].flatMap(rangesOf), 1);
}

export function clearComments(): void {
  paintHighlight('comment', []);
  paintHighlight('comment-current', []);
}
