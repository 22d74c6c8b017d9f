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
import { z } from 'zod';
import { inlineSchema } from '#shared/article/inline.ts';
import { clipType } from '#shared/exchange/clip.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { type CellGrid, htmlToGrid, textsToTsv, tsvToGrid } from './cell-grid.ts';
import { $tableToNode } from './convert-table.ts';
import { $pasteGrid } from './paste-grid.ts';
import { $deleteRows, $emptyCells, $placeBlock, $selectCells } from './table-edits.ts';
import {
  $captionAround,
  $cellsIn,
  $cellsOf,
  $contentOf,
  $enterCell,
  $rangeOfSelection,
  $rowsOf,
  $tableOfSelection,
  $widthOf,
  type CellRange,
} from './table-grid.ts';

/** Cells between tables of Galley, with all that an article holds in them. */
const cellsType = 'application/x-galley-cells';
const gridSchema = z.array(z.array(z.array(inlineSchema)).min(1)).min(1);

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
  data.setData(
    cellsType,
    JSON.stringify(cells.map(row => row.map(cell => $nodesToInline($contentOf(cell))))),
  );
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
  const grid = readGrid(data, newId, range !== null);
  if (!grid) {
    // Other text goes into the first of the selected cells.
    if (range && $isTableSelection(selection))
      $selectCells({ ...range, bottom: range.top, right: range.left });
    return false;
  }
  $addUpdateTag(PASTE_TAG);
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (range) $pasteGrid(range, grid);
  else $placeGrid(grid);
  return true;
}

function readGrid(data: DataTransfer, newId: () => string, inTable: boolean): CellGrid | null {
  const own = data.getData(cellsType);
  if (own !== '') return gridSchema.safeParse(parseJson(own)).data ?? null;
  if (!inTable || data.types.includes(clipType)) return null;
  return htmlToGrid(data.getData('text/html'), newId) ?? tsvToGrid(data.getData('text/plain'));
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

/** Makes a table of cells that are pasted outside tables. */
function $placeGrid(grid: CellGrid): void {
  const rows = grid.map(row => ({ cells: row.map(content => ({ content })) }));
  const table = { type: 'table' as const, id: '', caption: [], header: false, columns: [], rows };
  const node = $tableToNode(table);
  $placeBlock(node);
  $enterCell(node, grid.length, $widthOf(node));
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
