import { $addUpdateTag, $isElementNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { CommandId } from '#shared/commands/commands.ts';
import { openTableMenu } from './open-table-menu.ts';
import {
  $alignColumns,
  $deleteColumns,
  $deleteRows,
  $deleteTable,
  $insertColumns,
  $insertRows,
  $insertTable,
  $moveColumns,
  $moveRows,
  $toggleHeader,
} from './table-edits.ts';
import { $rangeOfSelection, $tableOfSelection, type CellRange } from './table-grid.ts';
import { $captionOf } from './table-state.ts';

type Run = (editor: LexicalEditor) => void;

/** The size of a table that is made without asking. */
const rows = 3;
const columns = 3;

/** What the commands for tables do at the caret; outside tables all but `insert:table` do nothing. */
export const tableCommands: Partial<Record<CommandId, Run>> = {
  'insert:table': editor => editor.update(() => $insertTable(rows, columns), { tag: HISTORY_PUSH_TAG }),
  'table:menu': editor => openTableMenu(editor),
  'table:rowAbove': inCells(range => $insertRows(range, 'above')),
  'table:rowBelow': inCells(range => $insertRows(range, 'below')),
  'table:columnLeft': inCells((range, editor) => $insertColumns(range, toLeft(range, editor))),
  'table:columnRight': inCells((range, editor) => $insertColumns(range, toRight(range, editor))),
  'table:deleteRow': inCells($deleteRows),
  'table:deleteColumn': inCells($deleteColumns),
  'table:delete': editor =>
    editor.update(() => {
      const table = $tableOfSelection();
      if (!table) return;
      $addUpdateTag(HISTORY_PUSH_TAG);
      $deleteTable(table);
    }),
  'table:rowUp': inCells(range => $moveRows(range, 'up')),
  'table:rowDown': inCells(range => $moveRows(range, 'down')),
  'table:moveLeft': inCells((range, editor) => $moveColumns(range, toLeft(range, editor))),
  'table:moveRight': inCells((range, editor) => $moveColumns(range, toRight(range, editor))),
  'table:header': inCells(({ table }) => $toggleHeader(table)),
  'table:alignDefault': inCells(range => $alignColumns(range, null)),
  'table:alignStart': inCells(range => $alignColumns(range, 'start')),
  'table:alignCenter': inCells(range => $alignColumns(range, 'center')),
  'table:alignEnd': inCells(range => $alignColumns(range, 'end')),
  'table:caption': editor =>
    editor.update(() => {
      const table = $tableOfSelection();
      const caption = table && $captionOf(table);
      if ($isElementNode(caption)) caption.selectEnd();
    }),
};

/** A command about the cells of the selection, as one undo step. */
function inCells($act: (range: CellRange, editor: LexicalEditor) => void): Run {
  return editor =>
    editor.update(() => {
      const range = $rangeOfSelection();
      if (!range) return;
      $addUpdateTag(HISTORY_PUSH_TAG);
      $act(range, editor);
    });
}

function toLeft(range: CellRange, editor: LexicalEditor): 'before' | 'after' {
  return isRightToLeft(range, editor) ? 'after' : 'before';
}

function toRight(range: CellRange, editor: LexicalEditor): 'before' | 'after' {
  return isRightToLeft(range, editor) ? 'before' : 'after';
}

/** Whether the columns of a table run from right to left, as the page shows it. */
export function isRightToLeft({ table }: Pick<CellRange, 'table'>, editor: LexicalEditor): boolean {
  const dom = editor.getElementByKey(table.getKey())?.querySelector('table');
  return dom ? getComputedStyle(dom).direction === 'rtl' : false;
}
