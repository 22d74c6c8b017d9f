import { Download, Plus } from 'lucide-react';
import { runCommand } from '../commands/run-command.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

const isEmpty = (state: WorkspaceState) => state.articles.length === 0;

/** The middle without an article. */
export function NothingOpen() {
  const workspace = useWorkspace();
  const writable = usePart(workspace.state, isWritable);
  const empty = usePart(workspace.state, isEmpty);
  return (
    <EmptyState
      title={empty ? 'A clean desk' : 'No article is open'}
      text={
        empty
          ? 'Begin an article, or import what somebody sent you: choose its file, or drop it here. Everything stays on this computer.'
          : 'Choose one in the library, or begin another.'
      }
    >
      <Button look="primary" disabled={!writable} onClick={() => runCommand(workspace, 'article:new')}>
        <Plus aria-hidden size={16} />
        New article
      </Button>
      <Button disabled={!writable} onClick={() => runCommand(workspace, 'article:import')}>
        <Download aria-hidden size={16} />
        Import…
      </Button>
    </EmptyState>
  );
}
