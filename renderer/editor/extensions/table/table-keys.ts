import { $isTableSelection } from '@lexical/table';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $onHorizontalArrow, $onVerticalArrow } from './arrow-keys.ts';
import { $leaveTable } from './beside-table.ts';
import { $emptyCells, $stepCell } from './table-edits.ts';
import { $captionAround, $enterCell, $rangeOfSelection, $tableOfSelection } from './table-grid.ts';

/** The keys inside tables; before Lexical's own, which know no caption and delete a table that is selected whole. */
export function registerTableKeys(editor: LexicalEditor): () => void {
  const on = <P>(command: LexicalCommand<P>, $act: (payload: P) => boolean) =>
    editor.registerCommand(command, $act, COMMAND_PRIORITY_CRITICAL);
  return mergeRegister(
    on(KEY_TAB_COMMAND, $onTab),
    on(KEY_ENTER_COMMAND, $leaveByEnter),
    on(INSERT_PARAGRAPH_COMMAND, $breakLine),
    on(KEY_ARROW_UP_COMMAND, event => $onVerticalArrow(editor, event, 'up')),
    on(KEY_ARROW_DOWN_COMMAND, event => $onVerticalArrow(editor, event, 'down')),
    on(KEY_ARROW_LEFT_COMMAND, event => $onHorizontalArrow(editor, event, 'left')),
    on(KEY_ARROW_RIGHT_COMMAND, event => $onHorizontalArrow(editor, event, 'right')),
    on(KEY_BACKSPACE_COMMAND, $emptySelected),
    on(KEY_DELETE_COMMAND, $emptySelected),
    on(DELETE_CHARACTER_COMMAND, () => $emptySelected(null)),
    on(DELETE_WORD_COMMAND, () => $emptySelected(null)),
    on(DELETE_LINE_COMMAND, () => $emptySelected(null)),
  );
}

function $onTab(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const table = $tableOfSelection();
  if (!table) return false;
  event.preventDefault();
  const range = $rangeOfSelection();
  if (!range) {
    // In the caption: the first cell is next, and before it there is nothing to go to.
    if (!event.shiftKey) $enterCell(table, 0, 0);
    return true;
  }
  const before = table.getChildrenSize();
  $stepCell(event.shiftKey ? 'previous' : 'next');
  if (table.getChildrenSize() !== before) $addUpdateTag(HISTORY_PUSH_TAG);
  return true;
}

/** Ctrl or Cmd with Enter leads behind the table, with Shift before it. */
function $leaveByEnter(event: KeyboardEvent | null): boolean {
  if (!event || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const table = $tableOfSelection();
  if (!table) return false;
  event.preventDefault();
  $leaveTable(table, event.shiftKey ? 'before' : 'after');
  return true;
}

/** Enter: a new line in a cell; from the caption, into the first cell. */
function $breakLine(): boolean {
  const selection = $getSelection();
  const table = $tableOfSelection();
  if (!table || !$isRangeSelection(selection)) return false;
  if ($captionAround(selection.anchor.getNode())) {
    $enterCell(table, 0, 0);
    return true;
  }
  selection.insertLineBreak();
  return true;
}

function $emptySelected(event: KeyboardEvent | null): boolean {
  const range = $isTableSelection($getSelection()) ? $rangeOfSelection() : null;
  if (!range) return false;
  event?.preventDefault();
  $addUpdateTag(HISTORY_PUSH_TAG);
  $emptyCells(range);
  return true;
}
