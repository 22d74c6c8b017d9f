import type { ReactNode } from 'react';
import { type CommandId, commands } from '#shared/commands/commands.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { keysOf } from './keys-of.ts';
import { runCommand } from './run-command.ts';

interface CommandButtonProps extends Omit<React.ComponentProps<'button'>, 'children'> {
  command: CommandId;
  /** Other words than the menu has. */
  label?: string;
  children: ReactNode;
}

/** An icon that carries out a command; its tooltip says which, and by which keys. */
export function CommandButton({ command, label, children, ...props }: CommandButtonProps) {
  const workspace = useWorkspace();
  const { title } = commands[command];
  return (
    <IconButton
      label={label ?? title}
      hint={keysOf(command)}
      {...props}
      onClick={() => runCommand(workspace, command)}
    >
      {children}
    </IconButton>
  );
}
