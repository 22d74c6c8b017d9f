import { useCommands } from './commands/use-commands.ts';
import { DropTarget } from './import/DropTarget.tsx';
import { Boundary } from './layout/Boundary.tsx';
import { Columns } from './layout/Columns.tsx';
import { Dialogs } from './layout/Dialogs.tsx';
import { StartFailed } from './layout/StartFailed.tsx';
import { Starting } from './layout/Starting.tsx';
import { useNarrow } from './layout/use-narrow.ts';
import { Notices } from './notices/Notices.tsx';
import { usePart } from './session/use-store.ts';
import type { Workspace, WorkspaceState } from './session/workspace.ts';
import { WorkspaceContext } from './session/workspace-context.ts';
import { TooltipProvider } from './ui/Tooltip.tsx';

/** The window: providers around what the phase of the start calls for. */
export function App({ workspace }: { workspace: Workspace }) {
  useCommands(workspace);
  useNarrow(workspace);
  return (
    <WorkspaceContext value={workspace}>
      <TooltipProvider delayDuration={600} skipDelayDuration={200}>
        <Boundary part="The window">
          <Phase workspace={workspace} />
          <Dialogs />
        </Boundary>
        <Notices />
        <DropTarget workspace={workspace} />
      </TooltipProvider>
    </WorkspaceContext>
  );
}

const phaseOf = (state: WorkspaceState) => state.phase;

function Phase({ workspace }: { workspace: Workspace }) {
  const phase = usePart(workspace.state, phaseOf);
  switch (phase) {
    case 'starting':
      return <Starting />;
    case 'failed':
      return <StartFailed />;
    case 'ready':
      return <Columns />;
  }
}
