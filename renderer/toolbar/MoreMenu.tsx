import { Check, Ellipsis } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import { Fragment } from 'react';
import { commands } from '#shared/commands/commands.ts';
import { keysOf } from '../commands/keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import type { Tool } from './tools.ts';
import type { ToolState } from './use-format.ts';
import { useMenuFocus } from './use-menu-focus.ts';
import '../ui/menu.css';

/** The tools for which the toolbar has no room. */
export function MoreMenu({ tools, format }: { tools: readonly Tool[]; format: ToolState }) {
  const workspace = useWorkspace();
  const toText = useMenuFocus();
  return (
    <DropdownMenu.Root modal={false}>
      <Toolbar.Button asChild>
        <DropdownMenu.Trigger className="icon-button" aria-label="More tools">
          <Ellipsis aria-hidden size={16} />
        </DropdownMenu.Trigger>
      </Toolbar.Button>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} onCloseAutoFocus={toText}>
          {tools.map(({ command, icon: Icon, group, pressed, disabled }, index) => (
            <Fragment key={command}>
              {index > 0 && group !== tools[index - 1]?.group && (
                <DropdownMenu.Separator className="menu-line" />
              )}
              <DropdownMenu.CheckboxItem
                className="menu-item"
                checked={pressed?.(format) ?? false}
                disabled={disabled?.(format) ?? false}
                onSelect={() => runCommand(workspace, command)}
              >
                <DropdownMenu.ItemIndicator className="menu-tick">
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
                <Icon aria-hidden size={15} />
                <span className="menu-name">{commands[command].title}</span>
                <kbd>{keysOf(command)}</kbd>
              </DropdownMenu.CheckboxItem>
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
