import { z } from 'zod';
import { footnoteSchema } from '#shared/article/blocks/footnote.ts';
import type { Table } from '#shared/article/blocks/table.ts';
import { inlineSchema } from '#shared/article/inline.ts';
import { renewIds } from '#shared/exchange/renew-ids.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $bringNotes, $notesBehind } from '../footnotes/bring-notes.ts';
import { $findNote } from '../footnotes/find-notes.ts';
import type { CellGrid } from './cell-grid.ts';
import { $tableToNode } from './convert-table.ts';
import { $pasteGrid } from './paste-grid.ts';
import { $placeBlock } from './table-edits.ts';
import { $cellsIn, $contentOf, $enterCell, $widthOf, type CellRange } from './table-grid.ts';

/** Cells on the clipboard between tables of Galley, with all that an article holds in them. */
export const ownCellsSchema = z.object({
  cells: z.array(z.array(z.array(inlineSchema)).min(1)).min(1),
  /** The notes that the cells refer to. */
  notes: z.array(footnoteSchema),
});
export type OwnCells = z.infer<typeof ownCellsSchema>;

export function $ownCells(range: CellRange): OwnCells {
  const cells = $cellsIn(range).map(row => row.map(cell => $nodesToInline($contentOf(cell))));
  return { cells, notes: $notesBehind([tableOf(cells)]) };
}

/** Puts cells into a table from the first selected one on, or outside tables as a table of their own; notes come along. */
export function $pasteCells(range: CellRange | null, own: OwnCells, newId: () => string): void {
  const { cells, notes } = $withNewNotes(own, newId);
  if (range) $pasteGrid(range, cells);
  else $placeGrid(cells);
  $bringNotes(notes);
}

/** Notes that are there still, because the cells were copied and not cut, come a second time under other ids. */
function $withNewNotes({ cells, notes }: OwnCells, newId: () => string): OwnCells {
  if (!notes.some(({ id }) => $findNote(id))) return { cells, notes };
  const [table, ...renewed] = renewIds([tableOf(cells), ...notes], newId);
  if (table?.type !== 'table') throw new Error('A table with new ids is no table.');
  return {
    cells: table.rows.map(row => row.cells.map(({ content }) => content)),
    notes: renewed.filter(block => block.type === 'footnote'),
  };
}

function $placeGrid(grid: CellGrid): void {
  const node = $tableToNode(tableOf(grid));
  $placeBlock(node);
  $enterCell(node, grid.length, $widthOf(node));
}

function tableOf(grid: CellGrid): Table {
  const rows = grid.map(row => ({ cells: row.map(content => ({ content })) }));
  return { type: 'table', id: '', caption: [], header: false, columns: [], rows };
}
