import { TableCellHeaderStates, type TableCellNode, type TableNode } from '@lexical/table';
import { $getSelection, $isParagraphNode, $isRangeSelection, $setSelection } from 'lexical';
import type { TableCaptionNode } from './caption-node.ts';
import { $joinLines, $linesOf } from './flatten-lines.ts';
import { $cellsOf, $createCell, $fillCell, $rowsOf, $tableAround } from './table-grid.ts';
import { $captionOf, $getColumns, $hasHeader, $setFiller } from './table-state.ts';

/**
 * Makes a table a grid: rows equally long, header cells in the first row alone, cells aligned as their column says, a
 * caption to write in. Runs when rows or the table's own fields change, not when something is typed.
 */
export function $tidyTable(table: TableNode): void {
  $captionOf(table);
  const rows = $rowsOf(table).map($cellsOf);
  const columns = $getColumns(table);
  const header = $hasHeader(table);
  const width = Math.max(columns.length, ...rows.map(cells => cells.length));
  $rowsOf(table).forEach((row, r) => {
    const cells = $cellsOf(row);
    const missing = Array.from({ length: width - cells.length }, () => {
      const cell = $createCell();
      $setFiller(cell);
      return cell;
    });
    if (missing.length > 0) row.append(...missing);
    const state = header && r === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    [...cells, ...missing].forEach((cell, c) => {
      const align = columns[c]?.align ?? '';
      if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state);
      if (cell.getFormatType() !== align) cell.setFormat(align);
    });
  });
}

/** A cell holds one paragraph: others are joined to it by line breaks, what is no text goes behind the table. */
export function $tidyCell(cell: TableCellNode): void {
  const only = cell.getChildrenSize() === 1 ? cell.getFirstChild() : null;
  if ($isParagraphNode(only)) {
    if (only.getFormatType() !== '') only.setFormat('');
    if (only.getIndent() !== 0) only.setIndent(0);
    return;
  }
  const table = $tableAround(cell);
  const { lines, others } = $linesOf(cell);
  const selection = $getSelection();
  const wasInside =
    $isRangeSelection(selection) &&
    [selection.anchor, selection.focus].some(point => isIn(cell, point.getNode()));
  const content = $joinLines(lines);
  const last = content.at(-1);
  for (const other of [...others].reverse()) table?.insertAfter(other);
  $fillCell(cell, content);
  if (!wasInside) return;
  // A point in a text is still good; one in a block that is gone is not.
  if (
    [selection.anchor, selection.focus].every(point => point.type === 'text' && point.getNode().isAttached())
  ) {
    $setSelection(selection);
  } else if (last) last.selectEnd();
  else cell.selectEnd();
}

function isIn(
  cell: TableCellNode,
  node: { getParents(): readonly { is(other: unknown): boolean }[] },
): boolean {
  return node.getParents().some(parent => parent.is(cell));
}

/** A caption holds inline content alone. */
export function $tidyCaption(caption: TableCaptionNode): void {
  const { lines, others } = $linesOf(caption);
  if (others.length === 0 && lines.length < 2 && lines[0]?.length === caption.getChildrenSize()) return;
  if (caption.isEmpty()) return;
  const table = $tableAround(caption);
  for (const other of [...others].reverse()) table?.insertAfter(other);
  const content = $joinLines(lines);
  caption.splice(0, caption.getChildrenSize(), content);
  caption.selectEnd();
}
