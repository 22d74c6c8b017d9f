import type { ArticleFields } from './article-session.ts';
import type { Workspace } from './workspace.ts';

/** The panels in which a field outside the body is shown; the others stand above the body. */
const panelsOf: Record<string, readonly string[]> = {
  metadata: ['metadata'],
  slug: ['metadata'],
  profile: ['metadata'],
  authors: ['authors'],
  signOff: ['authors'],
  credits: ['credits'],
  status: ['workflow'],
  workflow: ['workflow'],
  notes: ['workflow', 'metadata'],
};

/** Takes back what was done last in the open article, or with `redo` does it again, and shows where that is. */
export function undo(workspace: Workspace, redo: boolean): void {
  const session = workspace.state.get().open?.session;
  const step = session?.undoLog.next(redo);
  if (!session || !step) return;
  if (step.kind === 'body') {
    workspace.editor.get()?.run(redo ? 'edit:redo' : 'edit:undo');
    // The editor tells of it; where it had nothing to undo, the step must not stand in the way of those before it.
    if (session.undoLog.next(redo) === step) session.undoLog.drop(redo);
    const next = session.undoLog.next(redo);
    if (redo && next?.kind === 'fields' && next.joined) undo(workspace, redo);
    return;
  }
  const fields = redo ? step.after : step.before;
  session.restoreFields(fields);
  session.undoLog.stepped(redo);
  reveal(workspace, fields);
  if (step.joined && !redo) undo(workspace, redo);
}

function reveal(workspace: Workspace, fields: ArticleFields): void {
  const { openPanel, panelsShown } = workspace.state.get().settings;
  const panels = Object.keys(fields).map(key => panelsOf[key])[0];
  if (!panels) document.querySelector('.masthead')?.scrollIntoView({ block: 'nearest' });
  else if (panelsShown && !panels.includes(openPanel)) workspace.showPanel(panels[0] ?? openPanel);
}
