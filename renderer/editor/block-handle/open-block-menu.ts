import { createCommand } from 'lexical';

/** Opens the menu of the block that the caret stands in. */
export const OPEN_BLOCK_MENU_COMMAND = createCommand<void>('OPEN_BLOCK_MENU_COMMAND');
