import { Popover } from 'radix-ui';
import type { RefObject } from 'react';
import { commands } from '#shared/commands/commands.ts';
import { keysOf } from '../commands/keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { selectionTools } from './tools.ts';
import { useFormat } from './use-format.ts';
import { useTextSelection } from './use-text-selection.ts';
import './selection-toolbar.css';

/** The most used tools right above the words that are selected with the pointer. */
export function SelectionToolbar({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const selection = useTextSelection(pane);
  return selection ? <Tools range={selection} /> : null;
}

function Tools({ range }: { range: Range }) {
  const workspace = useWorkspace();
  const format = useFormat();
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={{ current: range }} />
      <Popover.Portal>
        <Popover.Content
          className="selection-toolbar"
          role="toolbar"
          aria-label="Tools for the selection"
          side="top"
          sideOffset={8}
          collisionPadding={56}
          updatePositionStrategy="always"
          onOpenAutoFocus={event => event.preventDefault()}
          onCloseAutoFocus={event => event.preventDefault()}
          onMouseDown={event => event.preventDefault()}
        >
          {selectionTools.map(({ command, icon: Icon, pressed }) => (
            <IconButton
              key={command}
              label={commands[command].title}
              hint={keysOf(command)}
              aria-pressed={pressed?.(format)}
              onClick={() => runCommand(workspace, command)}
            >
              <Icon aria-hidden size={16} />
            </IconButton>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
