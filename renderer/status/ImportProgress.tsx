import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';

const importingOf = (state: WorkspaceState) => state.importing;

/** How far an import has come; nothing while none is under way. */
export function ImportProgress() {
  const workspace = useWorkspace();
  const importing = usePart(workspace.state, importingOf);
  if (!importing) return null;
  const { done, total, file } = importing;
  return (
    <div className="import-progress" role="status" aria-label="Import progress">
      <progress value={done} max={Math.max(total, 1)} aria-label="Imported files" />
      <span>{`Importing ${Math.min(done + 1, total)} of ${total}: ${file}`}</span>
      <Button onClick={() => workspace.cancelImport()}>Cancel</Button>
    </div>
  );
}
