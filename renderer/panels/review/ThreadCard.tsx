import { Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Comment, ThreadState } from '#shared/review/fold-thread.ts';
import type { Thread } from '#shared/review/review.ts';
import { describeWhen } from '../../library/describe-when.ts';
import { useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CommentForm } from './CommentForm.tsx';

interface ThreadCardProps {
  thread: Thread;
  orphan: boolean;
  state: ThreadState;
  writable: boolean;
}

/** One conversation; a click on its quote leads to its place. */
export function ThreadCard({ thread, orphan, state, writable }: ThreadCardProps) {
  const { review } = useWorkspace();
  const { current, me } = useStore(review.state);
  const [editing, setEditing] = useState<string | null>(null);
  const isOpen = state.state === 'open';
  const { exact } = thread.anchor;
  return (
    <li className={`thread ${thread.id === current ? 'thread-current' : ''}`}>
      <header className="thread-head">
        <button
          type="button"
          className="thread-place"
          aria-label={`Show “${exact}” in the text`}
          disabled={orphan}
          onClick={() => review.show(thread)}
        >
          <blockquote dir="auto">{exact === '' ? 'A point in the text' : exact}</blockquote>
        </button>
        {writable && (
          <IconButton
            label={isOpen ? 'Resolve' : 'Reopen'}
            onClick={() => void review.setState(thread.id, isOpen ? 'resolved' : 'open')}
          >
            {isOpen ? <Check aria-hidden size={15} /> : <RotateCcw aria-hidden size={15} />}
          </IconButton>
        )}
      </header>
      {orphan && <p className="thread-note">These words are no longer in the text.</p>}
      {state.disputed && <p className="thread-note">Two people decided this differently.</p>}
      <ol className="comments">
        {state.comments.map(comment => (
          <li key={comment.id}>
            <CommentHead comment={comment} />
            {editing === comment.id ? (
              <CommentForm
                label="Edit the comment"
                action="Save"
                initial={comment.text}
                focus
                onSend={async text => {
                  const done = await review.edit(thread.id, comment.id, text);
                  if (done) setEditing(null);
                  return done;
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <p className="comment-text" dir="auto">
                {comment.retracted ? <i>Taken back</i> : comment.text}
              </p>
            )}
            {writable && comment.author.keyId === me?.keyId && !comment.retracted && editing === null && (
              <p className="comment-own">
                <button type="button" onClick={() => setEditing(comment.id)}>
                  Edit
                </button>
                <button type="button" onClick={() => void review.retract(thread.id, comment.id)}>
                  Take back
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {writable && isOpen && (
        <CommentForm label="Reply" action="Reply" onSend={text => review.reply(thread.id, text)} />
      )}
    </li>
  );
}

function CommentHead({ comment: { id, author, at, edited } }: { comment: Comment }) {
  const { unproven } = useStore(useWorkspace().review.state);
  return (
    <p className="comment-head">
      <b>
        <bdi>{author.name || 'Somebody'}</bdi>
      </b>
      <time dateTime={at}>{describeWhen(new Date(at), new Date())}</time>
      {edited && <span>edited</span>}
      {unproven.has(id) && (
        <span title="Nobody signed this: it came with a document, or was changed.">unsigned</span>
      )}
    </p>
  );
}
