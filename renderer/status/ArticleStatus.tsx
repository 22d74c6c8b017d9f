import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { DueMark } from '../workflow/DueMark.tsx';
import { StatusMark } from '../workflow/StatusMark.tsx';

/** Where the article stands on its way, and when it is due; a click shows the panel. */
export function ArticleStatus({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const status = useField(session, 'status');
  const { dueAt } = useField(session, 'workflow');
  return (
    <button
      type="button"
      className="article-status"
      title="Show the workflow"
      onClick={() => workspace.showPanel('workflow')}
    >
      <StatusMark status={status} />
      <DueMark dueAt={dueAt} status={status} />
    </button>
  );
}
