import { useEffect } from 'react';
import type { Workspace } from '../session/workspace.ts';
import { isMac } from './keys-of.ts';
import { hasOwnUndo, isTextField, runCommand } from './run-command.ts';
import { commandOf } from './shortcut.ts';

/** Answers the shortcuts of the table of commands, and the choices in the window menu. */
export function useCommands(workspace: Workspace): void {
  useEffect(() => {
    workspace.desk.on('command:chosen', ({ command }) => {
      // Whatever is typed or begun now would stay in the library that is being left.
      if (workspace.state.get().dialog !== 'moving') runCommand(workspace, command);
    });
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.isComposing ? null : commandOf(event, isMac);
      if (!command || belongsToField(command, event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      const { dialog } = workspace.state.get();
      // What lies under a dialog is not to be changed; the palette's own shortcut closes it again.
      if (dialog === null) runCommand(workspace, command);
      else if (dialog === 'palette' && command === 'go:palette') workspace.show(null);
    };
    // Before Lexical, which has shortcuts of its own for some of them.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [workspace]);
}

/** Marks in a plain text field are the field's own business, and so is undo where it is no part of the article. */
function belongsToField(command: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !isTextField(target)) return false;
  if (command === 'edit:undo' || command === 'edit:redo') return hasOwnUndo(target);
  return /^(edit|format|table):/.test(command);
}
