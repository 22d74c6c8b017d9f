import { createCommand, type LexicalCommand, type LexicalEditor } from 'lexical';

/** Opens the menu of the table that the caret stands in. */
export const OPEN_TABLE_MENU_COMMAND: LexicalCommand<void> = createCommand('OPEN_TABLE_MENU');

export function openTableMenu(editor: LexicalEditor): void {
  editor.dispatchCommand(OPEN_TABLE_MENU_COMMAND, undefined);
}
