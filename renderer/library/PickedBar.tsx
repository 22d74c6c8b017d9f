import { ChevronDown, Trash2, Upload, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { statuses } from '#shared/workflow/status.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { StatusMark } from '../workflow/StatusMark.tsx';
import { nothingPicked } from './pick.ts';
import '../ui/menu.css';

/** What can be done with all the articles that are picked. */
export function PickedBar({ ids }: { ids: readonly string[] }) {
  const workspace = useWorkspace();
  const writable = usePart(workspace.state, isWritable);
  const clear = () => workspace.shelf.state.update({ pick: nothingPicked });
  return (
    <div className="library-picked" role="toolbar" aria-label="Picked articles">
      <p role="status">{ids.length === 1 ? '1 picked' : `${ids.length} picked`}</p>
      <IconButton label="Pick none" hint="Esc" onClick={clear}>
        <X aria-hidden size={15} />
      </IconButton>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <Button disabled={!writable}>
            Status
            <ChevronDown aria-hidden size={14} />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu plain-menu" align="start" side="top" sideOffset={4}>
            {statuses.map(status => (
              <DropdownMenu.Item
                key={status}
                className="menu-item"
                onSelect={() => void workspace.workflow.setStatus(ids, status)}
              >
                <StatusMark status={status} />
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <IconButton label="Export the picked articles" onClick={() => workspace.shelf.askToExport(ids)}>
        <Upload aria-hidden size={15} />
      </IconButton>
      <IconButton
        label="Spike the picked articles"
        disabled={!writable}
        onClick={() => void workspace.shelf.spikeAll(ids)}
      >
        <Trash2 aria-hidden size={15} />
      </IconButton>
    </div>
  );
}
