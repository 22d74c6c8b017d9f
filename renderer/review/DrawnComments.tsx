import { useCallback } from 'react';
import { useRedrawn } from '../article/use-redrawn.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { clearComments, drawComments } from './draw-comments.ts';

/** Marks what comments are about; a part of its own, so that nothing else is drawn again with them. */
export function DrawnComments({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const { pending, current } = useStore(workspace.review.state);
  const { threads } = useField(session, 'review');
  const draw = useCallback(
    () => drawComments(workspace, threads, { pending, current }),
    [workspace, threads, pending, current],
  );
  useRedrawn(session, threads.length > 0 || pending ? draw : null, clearComments);
  return null;
}
