import type { TableNode } from '@lexical/table';
import { $getSelection, $isRangeSelection } from 'lexical';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import type { CellGrid } from './cell-grid.ts';
import { $selectCells } from './table-edits.ts';
import {
  $cellAt,
  $cellsIn,
  $cellsOf,
  $createCell,
  $createRow,
  $fillCell,
  $rowsOf,
  $widthOf,
  type CellRange,
} from './table-grid.ts';

/**
 * Puts a grid of cells into a table from the first selected cell on; the table grows where it is too small. One cell is
 * put at the caret, or into every selected cell. The cells that were filled are selected then.
 */
export function $pasteGrid(range: CellRange, grid: CellGrid): void {
  const { table, top, left } = range;
  const height = grid.length;
  const width = Math.max(...grid.map(row => row.length));
  const selection = $getSelection();
  const only = grid[0]?.[0];
  if (height === 1 && width === 1 && only) {
    if ($isRangeSelection(selection)) selection.insertNodes($inlineToNodes(only));
    else {
      for (const cell of $cellsIn(range).flat()) $fillCell(cell, $inlineToNodes(only));
      $selectCells(range);
    }
    return;
  }
  $grow(table, top + height, left + width);
  grid.forEach((row, r) => {
    row.forEach((content, c) => {
      const cell = $cellAt(table, top + r, left + c);
      if (cell) $fillCell(cell, $inlineToNodes(content));
    });
  });
  table.markDirty();
  $selectCells({ table, top, left, bottom: top + height - 1, right: left + width - 1 });
}

/** Makes a table at least so large. */
function $grow(table: TableNode, height: number, width: number): void {
  const missing = width - $widthOf(table);
  if (missing > 0) {
    for (const row of $rowsOf(table)) {
      row.splice(
        $cellsOf(row).length,
        0,
        Array.from({ length: missing }, () => $createCell()),
      );
    }
  }
  const rows = height - table.getChildrenSize();
  if (rows > 0) table.append(...Array.from({ length: rows }, () => $createRow($widthOf(table))));
}
