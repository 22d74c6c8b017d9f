import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import { commands } from '#shared/commands/commands.ts';
import { keysOf } from '../commands/keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import type { FormatState } from '../editor/editor-handle.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { blockTypes } from './tools.ts';
import { useMenuFocus } from './use-menu-focus.ts';
import '../ui/menu.css';

/** What kind of block the caret stands in, and a menu to turn it into another. */
export function BlockMenu({ block }: { block: FormatState['block'] }) {
  const workspace = useWorkspace();
  const toText = useMenuFocus();
  const current = blockTypes.find(type => type.block === block);
  const name = current ? commands[current.command].title : 'Block';
  return (
    <DropdownMenu.Root modal={false}>
      <Toolbar.Button asChild>
        <DropdownMenu.Trigger className="block-menu" aria-label={`Block type: ${name}`}>
          <span>{name}</span>
          <ChevronDown aria-hidden size={14} />
        </DropdownMenu.Trigger>
      </Toolbar.Button>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} onCloseAutoFocus={toText}>
          <DropdownMenu.RadioGroup value={block}>
            {blockTypes.map(type => (
              <DropdownMenu.RadioItem
                key={type.command}
                className={`menu-item block-${type.block}`}
                value={type.block}
                onSelect={() => runCommand(workspace, type.command)}
              >
                <DropdownMenu.ItemIndicator className="menu-tick">
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
                <span className="menu-name">{commands[type.command].title}</span>
                <kbd>{keysOf(type.command)}</kbd>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
