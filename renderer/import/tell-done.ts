import type { Id } from '#shared/clock.ts';
import type { Workspace } from '../session/workspace.ts';

/** Says how many articles were imported, and offers to undo that. */
export function tellDone(workspace: Workspace, added: readonly Id[]): void {
  if (added.length === 0) return;
  const count = added.length === 1 ? '1 article is' : `${added.length} articles are`;
  const undo = { label: 'Undo Import…', run: () => workspace.imports.askToUndo(added) };
  workspace.tell('info', `${count} imported, each with its original file beside it.`, [undo], 'import');
}
