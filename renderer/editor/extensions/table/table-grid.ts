import {
  $createTableCellNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  $isTableSelection,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $getSlotFrame,
  $getSlotHost,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';
import { $isTableCaptionNode, type TableCaptionNode } from './caption-node.ts';

/** A rectangle of cells; rows and columns are counted from 0, the last ones belong to it. */
export interface CellRange {
  table: TableNode;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function $rowsOf(table: TableNode): TableRowNode[] {
  return table.getChildren().filter($isTableRowNode);
}

export function $cellsOf(row: TableRowNode): TableCellNode[] {
  return row.getChildren().filter($isTableCellNode);
}

/** The number of columns of a table whose rows are equally long. */
export function $widthOf(table: TableNode): number {
  const first = table.getFirstChild();
  return $isTableRowNode(first) ? first.getChildrenSize() : 0;
}

/** The cell at a place; null outside the table. */
export function $cellAt(table: TableNode, row: number, column: number): TableCellNode | null {
  const line = table.getChildAtIndex(row);
  const cell = $isTableRowNode(line) ? line.getChildAtIndex(column) : null;
  return $isTableCellNode(cell) ? cell : null;
}

export function $createCell(content: readonly LexicalNode[] = []): TableCellNode {
  return $createTableCellNode().append($createParagraphNode().append(...content));
}

export function $createRow(width: number): TableRowNode {
  return $createTableRowNode().append(...Array.from({ length: width }, () => $createCell()));
}

/** The cell that a node stands in. */
export function $cellOf(node: LexicalNode): TableCellNode | null {
  return $findMatchingParent(node, $isTableCellNode);
}

/** The caption that a node stands in. */
export function $captionAround(node: LexicalNode): TableCaptionNode | null {
  const frame = $getSlotFrame(node);
  return $isTableCaptionNode(frame) ? frame : null;
}

/** The table that a node stands in, in a cell or in the caption. */
export function $tableAround(node: LexicalNode): TableNode | null {
  const caption = $captionAround(node);
  const host = caption ? $getSlotHost(caption) : $findMatchingParent(node, $isTableNode);
  return $isTableNode(host) ? host : null;
}

/** The table that the whole selection stands in, in its cells or in its caption. */
export function $tableOfSelection(): TableNode | null {
  const points = $getSelection()?.getStartEndPoints();
  if (!points) return null;
  const table = $tableAround(points[0].getNode());
  return table?.is($tableAround(points[1].getNode())) ? table : null;
}

/** The cells that the selection touches; null outside tables and in captions. */
export function $rangeOfSelection(): CellRange | null {
  const selection = $getSelection();
  if (!$isTableSelection(selection) && !$isRangeSelection(selection)) return null;
  const anchor = $cellOf(selection.anchor.getNode());
  const focus = $cellOf(selection.focus.getNode());
  const table = anchor && $tableAround(anchor);
  if (!anchor || !focus || !table?.is($tableAround(focus))) return null;
  const [rowA, rowB] = [anchor, focus].map(cell => cell.getParentOrThrow().getIndexWithinParent());
  const [columnA, columnB] = [anchor, focus].map(cell => cell.getIndexWithinParent());
  if (rowA === undefined || rowB === undefined || columnA === undefined || columnB === undefined) return null;
  return {
    table,
    top: Math.min(rowA, rowB),
    bottom: Math.max(rowA, rowB),
    left: Math.min(columnA, columnB),
    right: Math.max(columnA, columnB),
  };
}

/** The cells of a rectangle, row by row. */
export function $cellsIn({ table, top, bottom, left, right }: CellRange): TableCellNode[][] {
  return $rowsOf(table)
    .slice(top, bottom + 1)
    .map(row => $cellsOf(row).slice(left, right + 1));
}

/** What stands in a cell: the nodes of its one paragraph. */
export function $contentOf(cell: TableCellNode): LexicalNode[] {
  return cell.getChildren().flatMap(child => ($isElementNode(child) ? child.getChildren() : []));
}

/** Puts other content into a cell. */
export function $fillCell(cell: TableCellNode, content: readonly LexicalNode[]): void {
  const paragraph = $createParagraphNode().append(...content);
  cell.splice(0, cell.getChildrenSize(), [paragraph]);
}

/** Puts the caret into a cell, at its end. */
export function $enterCell(table: TableNode, row: number, column: number): void {
  const rows = table.getChildrenSize() - 1;
  const cell = $cellAt(
    table,
    Math.min(Math.max(row, 0), rows),
    Math.min(Math.max(column, 0), $widthOf(table) - 1),
  );
  const paragraph = cell?.getLastChild();
  if ($isElementNode(paragraph)) paragraph.selectEnd();
}
