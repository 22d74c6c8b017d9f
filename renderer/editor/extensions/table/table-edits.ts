import { $createTableNode, $createTableSelectionFrom, type TableNode } from '@lexical/table';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $setSelection,
} from 'lexical';
import { $blockAround } from '../../convert/block-around.ts';
import {
  $cellAt,
  $cellsIn,
  $cellsOf,
  $createCell,
  $createRow,
  $enterCell,
  $fillCell,
  $rangeOfSelection,
  $rowsOf,
  $tableOfSelection,
  $widthOf,
  type CellRange,
} from './table-grid.ts';
import {
  $captionOf,
  $getColumns,
  $hasHeader,
  $setColumns,
  $setHeader,
  type Align,
  type Columns,
} from './table-state.ts';

/** Makes a table with a header row and puts the caret into it: behind the block of the caret, or in its place if empty. */
export function $insertTable(rows: number, columns: number): void {
  const table = $createTableNode().append(...Array.from({ length: rows }, () => $createRow(columns)));
  $setHeader(table, true);
  $setColumns(
    table,
    Array.from({ length: columns }, () => ({ align: null })),
  );
  $captionOf(table);
  $placeBlock(table);
  $enterCell(table, 0, 0);
}

/** Puts a table behind the block that holds the caret, or in place of an empty paragraph. */
export function $placeBlock(table: TableNode): void {
  const around = $tableOfSelection();
  const node = around ?? $getSelection()?.getNodes().at(-1) ?? null;
  const block = node && $blockAround(node);
  if (!block) $getRoot().append(table);
  else if ($isParagraphNode(block) && block.isEmpty()) block.replace(table);
  else block.insertAfter(table);
}

/** Puts as many empty rows as are selected above or below them. */
export function $insertRows({ table, top, bottom, left }: CellRange, side: 'above' | 'below'): void {
  const rows = $rowsOf(table);
  const next = rows[side === 'above' ? top : bottom];
  const made = Array.from({ length: bottom - top + 1 }, () => $createRow($widthOf(table)));
  for (const row of made) {
    if (side === 'above') next?.insertBefore(row);
    else next?.insertAfter(row);
  }
  table.markDirty();
  $enterCell(table, side === 'above' ? top : bottom + 1, left);
}

/** Puts as many empty columns as are selected before or behind them. */
export function $insertColumns({ table, top, left, right }: CellRange, side: 'before' | 'after'): void {
  const count = right - left + 1;
  const at = side === 'before' ? left : right + 1;
  for (const row of $rowsOf(table))
    row.splice(
      at,
      0,
      Array.from({ length: count }, () => $createCell()),
    );
  const columns = $allColumns(table, $widthOf(table) - count);
  const made: Columns = Array.from({ length: count }, () => ({ align: null }));
  $setColumns(table, columns.toSpliced(at, 0, ...made));
  table.markDirty();
  $enterCell(table, top, at);
}

export function $deleteRows({ table, top, bottom, left }: CellRange): void {
  const rows = $rowsOf(table);
  if (bottom - top + 1 >= rows.length) {
    $deleteTable(table);
    return;
  }
  $enterCell(table, bottom + 1 < rows.length ? bottom + 1 : top - 1, left);
  for (const row of rows.slice(top, bottom + 1)) row.remove();
  table.markDirty();
}

export function $deleteColumns({ table, top, left, right }: CellRange): void {
  const width = $widthOf(table);
  const count = right - left + 1;
  if (count >= width) {
    $deleteTable(table);
    return;
  }
  $enterCell(table, top, right + 1 < width ? right + 1 : left - 1);
  const columns = $getColumns(table);
  for (const row of $rowsOf(table)) row.splice(left, count, []);
  $setColumns(table, columns.toSpliced(left, count));
  table.markDirty();
}

/** Removes a table; the caret goes to the block behind it, else to the one before, else into a new paragraph. */
export function $deleteTable(table: TableNode): void {
  const next = table.getNextSibling();
  const before = table.getPreviousSibling();
  if ($isElementNode(next)) next.selectStart();
  else if ($isElementNode(before)) before.selectEnd();
  else {
    const paragraph = $createParagraphNode();
    table.insertAfter(paragraph);
    paragraph.select();
  }
  table.remove();
}

/** Moves the selected rows by one; false at the edge of the table. */
export function $moveRows(range: CellRange, direction: 'up' | 'down'): boolean {
  const { table, top, bottom } = range;
  const rows = $rowsOf(table);
  const neighbour = direction === 'up' ? rows[top - 1] : rows[bottom + 1];
  const edge = direction === 'up' ? rows[bottom] : rows[top];
  if (!neighbour || !edge) return false;
  // The neighbour changes sides: so the selected rows, and the caret in them, are not touched.
  if (direction === 'up') edge.insertAfter(neighbour);
  else edge.insertBefore(neighbour);
  table.markDirty();
  return true;
}

/** Moves the selected columns by one; false at the edge of the table. */
export function $moveColumns({ table, left, right }: CellRange, direction: 'before' | 'after'): boolean {
  const from = direction === 'before' ? left - 1 : right + 1;
  const to = direction === 'before' ? right : left;
  if (from < 0 || from >= $widthOf(table)) return false;
  for (const row of $rowsOf(table)) {
    const cells = $cellsOf(row);
    const [moved, edge] = [cells[from], cells[to]];
    if (!moved || !edge) continue;
    if (direction === 'before') edge.insertAfter(moved);
    else edge.insertBefore(moved);
  }
  const columns = $allColumns(table);
  const moved = columns[from] ?? { align: null };
  $setColumns(table, columns.toSpliced(from, 1).toSpliced(to, 0, moved));
  table.markDirty();
  return true;
}

/** Aligns the selected columns; null for as the page does it. */
export function $alignColumns({ table, left, right }: CellRange, align: Align): void {
  $setColumns(
    table,
    $allColumns(table).map((column, c) => (c >= left && c <= right ? { ...column, align } : column)),
  );
}

export function $toggleHeader(table: TableNode): void {
  $setHeader(table, !$hasHeader(table));
}

/** Empties cells; a selection of several stays as it is. */
export function $emptyCells(range: CellRange): void {
  for (const cell of $cellsIn(range).flat()) $fillCell(cell, []);
  $selectCells(range);
}

/** Selects cells: one gets the caret, several become a selection of cells. */
export function $selectCells(range: CellRange): void {
  const { table, top, bottom, left, right } = range;
  const first = $cellAt(table, top, left);
  const last = $cellAt(table, bottom, right);
  if (!first || !last) return;
  if (first.is(last)) $enterCell(table, top, left);
  else $setSelection($createTableSelectionFrom(table, first, last));
}

/** Goes to the next or the previous cell as the Tab key does; behind the last cell a row is added. */
export function $stepCell(direction: 'next' | 'previous'): boolean {
  const range = $rangeOfSelection();
  if (!range) return false;
  const { table, bottom, right, top, left } = range;
  const width = $widthOf(table);
  if (direction === 'previous') {
    if (left > 0) $enterCell(table, top, left - 1);
    else if (top > 0) $enterCell(table, top - 1, width - 1);
    else $captionOf(table).selectEnd();
    return true;
  }
  if (right + 1 < width) $enterCell(table, bottom, right + 1);
  else {
    if (bottom + 1 === table.getChildrenSize()) $insertRows({ ...range, top: bottom }, 'below');
    $enterCell(table, bottom + 1, 0);
  }
  return true;
}

/** What is said of each column, of those too of which the article says nothing. */
function $allColumns(table: TableNode, width = $widthOf(table)): Columns {
  const columns = $getColumns(table);
  const missing: Columns = Array.from({ length: width - columns.length }, () => ({ align: null }));
  return [...columns, ...missing];
}
