import { $getHtmlContent } from '@lexical/clipboard';
import { $isTableNode, $isTableSelection } from '@lexical/table';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  COPY_COMMAND,
  CUT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical';
import { clipType } from '#shared/exchange/clip.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { htmlToGrid, textsToTsv, tsvToGrid } from './cell-grid.ts';
import { $ownCells, $pasteCells, type OwnCells, ownCellsSchema } from './own-cells.ts';
import { $pasteGrid } from './paste-grid.ts';
import { $deleteRows, $emptyCells, $selectCells } from './table-edits.ts';
import {
  $captionAround,
  $cellsIn,
  $cellsOf,
  $contentOf,
  $rangeOfSelection,
  $rowsOf,
  $tableOfSelection,
  $widthOf,
  type CellRange,
} from './table-grid.ts';

/** The clipboard's name for `OwnCells`. */
const cellsType = 'application/x-galley-cells';

/** Copying, cutting and pasting of cells. */
export function registerTableClipboard(editor: LexicalEditor, newId: () => string): () => void {
  return mergeRegister(
    editor.registerCommand(
      COPY_COMMAND,
      event => $copyCells(editor, event) !== null,
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      event => {
        const range = $copyCells(editor, event);
        if (range) $cutCells(range);
        return range !== null;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      event => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (!data || !$paste(data, newId)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes, selection }) => $insertNodes(nodes, selection),
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** Puts the selected cells onto the clipboard; null when no cells are selected. */
function $copyCells(editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null): CellRange | null {
  const selection = $getSelection();
  const range = $isTableSelection(selection) ? $rangeOfSelection() : null;
  const data = event && 'clipboardData' in event ? event.clipboardData : null;
  if (!range || !data) return null;
  event?.preventDefault();
  const cells = $cellsIn(range);
  data.setData(cellsType, JSON.stringify($ownCells(range)));
  data.setData('text/plain', textsToTsv(cells.map(row => row.map(cell => cell.getTextContent()))));
  // The caption is no part of the cells.
  data.setData('text/html', $getHtmlContent(editor, selection).replace(/<caption>[^<]*<\/caption>/, ''));
  return range;
}

/** Whole rows go when they are cut; other cells are emptied. */
function $cutCells(range: CellRange): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (range.left === 0 && range.right === $widthOf(range.table) - 1) $deleteRows(range);
  else $emptyCells(range);
}

/** Pastes what is a grid of cells; false for everything else. */
function $paste(data: DataTransfer, newId: () => string): boolean {
  const range = $rangeOfSelection();
  const selection = $getSelection();
  if ($isRangeSelection(selection) && $captionAround(selection.anchor.getNode())) return false;
  const own = readCells(data, newId, range !== null);
  if (!own) {
    // Other text goes into the first of the selected cells.
    if (range && $isTableSelection(selection))
      $selectCells({ ...range, bottom: range.top, right: range.left });
    return false;
  }
  $addUpdateTag(PASTE_TAG);
  $addUpdateTag(HISTORY_PUSH_TAG);
  $pasteCells(range, own, newId);
  return true;
}

function readCells(data: DataTransfer, newId: () => string, inTable: boolean): OwnCells | null {
  const own = data.getData(cellsType);
  if (own !== '') return ownCellsSchema.safeParse(parseJson(own)).data ?? null;
  if (!inTable || data.types.includes(clipType)) return null;
  const cells = htmlToGrid(data.getData('text/html'), newId) ?? tsvToGrid(data.getData('text/plain'));
  return cells && { cells, notes: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Another program may use the same name for something else; the cells are then pasted from their HTML.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A table that was copied whole fills cells like any other grid; blocks beside it are taken apart by the cell. */
function $insertNodes(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  const range = $rangeOfSelection();
  if (!range || !$tableOfSelection()) return false;
  const [only, ...others] = nodes;
  if ($isTableNode(only) && others.length === 0) {
    const grid = $rowsOf(only).map(row => $cellsOf(row).map(cell => $nodesToInline($contentOf(cell))));
    $addUpdateTag(HISTORY_PUSH_TAG);
    $pasteGrid(range, grid);
    return true;
  }
  if (!nodes.some($isTableNode) || !$isRangeSelection(selection)) return false;
  selection.insertNodes([...nodes]);
  return true;
}
