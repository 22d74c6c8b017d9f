import { MessageSquarePlus } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { foldThread } from '#shared/review/fold-thread.ts';
import { isWritable } from '../../session/follow-mode.ts';
import { useField, usePart, useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import type { PanelProps } from '../panel.ts';
import { CommentForm } from './CommentForm.tsx';
import { inReadingOrder } from './in-reading-order.ts';
import { ThreadCard } from './ThreadCard.tsx';
import './review-panel.css';

/** What is said about the article: a comment that is being written, open threads in reading order, and the closed ones. */
export function ReviewPanel({ session }: PanelProps) {
  const workspace = useWorkspace();
  const { review } = workspace;
  const { pending } = useStore(review.state);
  const { threads } = useField(session, 'review');
  const body = useField(session, 'body');
  const writable = usePart(workspace.state, isWritable);
  useEffect(() => void review.meet(), [review]);
  useEffect(() => void review.verify(threads), [review, threads]);
  const placed = useMemo(
    () => inReadingOrder(threads, body).map(one => ({ ...one, state: foldThread(one.thread.events) })),
    [threads, body],
  );
  const open = placed.filter(({ state }) => state.state === 'open');
  const closed = placed.filter(({ state }) => state.state !== 'open');
  return (
    <>
      {writable && !pending && (
        <Button className="review-new" onClick={() => review.begin()}>
          <MessageSquarePlus aria-hidden size={15} /> Comment on the selection
        </Button>
      )}
      {pending && (
        <section className="thread thread-current" aria-label="New comment">
          <blockquote dir="auto">{pending.exact}</blockquote>
          <CommentForm
            label="Comment"
            action="Comment"
            focus
            onSend={text => review.open(text)}
            onCancel={() => review.cancel()}
          />
        </section>
      )}
      {open.length === 0 && !pending && (
        <p className="panel-hint">
          {closed.length === 0
            ? 'Nobody has commented yet. Select words in the text and press the button, or its keys.'
            : 'No comment is open.'}
        </p>
      )}
      <ul className="thread-list" aria-label="Open comments">
        {open.map(({ thread, orphan, state }) => (
          <ThreadCard key={thread.id} thread={thread} orphan={orphan} state={state} writable={writable} />
        ))}
      </ul>
      {closed.length > 0 && (
        <details className="closed-threads">
          <summary>{closed.length === 1 ? '1 closed comment' : `${closed.length} closed comments`}</summary>
          <ul className="thread-list" aria-label="Closed comments">
            {closed.map(({ thread, orphan, state }) => (
              <ThreadCard key={thread.id} thread={thread} orphan={orphan} state={state} writable={writable} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
