import type { LibraryState } from '#shared/ipc/library-state.ts';
import type { Workspace, WorkspaceState } from './workspace.ts';

/** Tells whether what is shown can be changed and saved. */
export const isWritable = (state: WorkspaceState): boolean => state.library.whyReadOnly === null;

/** Takes in whether the library can be written, and brings the open article up to date when it can be again. */
export function followMode(workspace: Workspace, library: LibraryState): void {
  const before = workspace.state.get().library;
  workspace.state.update({ library });
  const regained = before.whyReadOnly !== null && library.whyReadOnly === null;
  if (regained && before.folder === library.folder) void bringUpToDate(workspace);
}

/** Asks for the right to write; true when the library can be written now. */
export async function tryToWrite(workspace: Workspace): Promise<boolean> {
  const tried = await workspace.desk.call('library:tryToWrite');
  if (!tried.ok) {
    workspace.tell('error', tried.error.message);
    return false;
  }
  followMode(workspace, tried.value);
  return tried.value.whyReadOnly === null;
}

/** Somebody else may have written meanwhile: what is not saved is saved now, the rest is read anew. */
async function bringUpToDate(workspace: Workspace): Promise<void> {
  const { open } = workspace.state.get();
  if (!open) return;
  if (!open.session.isClean) {
    await open.session.flush();
    return;
  }
  const opened = await workspace.desk.call('article:open', { id: open.session.id });
  if (workspace.state.get().open !== open) return;
  if (!opened.ok) workspace.tell('error', opened.error.message);
  else if (opened.value.article.revision !== open.session.article.get().revision) {
    workspace.display(opened.value);
  }
}
