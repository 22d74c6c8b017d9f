import { openLibrary } from '../session/exchange-library.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import './start.css';

const failureOf = (state: WorkspaceState) => state.failure;

/** A start that failed: why, what is safe, and another try. */
export function StartFailed() {
  const workspace = useWorkspace();
  const failure = usePart(workspace.state, failureOf);
  return (
    <main className="start-failed">
      <EmptyState title="The library could not be opened" text={failure}>
        <Button look="primary" onClick={() => void workspace.start()}>
          Try again
        </Button>
        <Button onClick={() => void openLibrary(workspace, null)}>Open another library…</Button>
      </EmptyState>
      <p className="start-failed-safe">
        Nothing was written and nothing was deleted: the articles on the disk are as you left them.
      </p>
    </main>
  );
}
