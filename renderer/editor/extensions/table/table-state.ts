import type { TableCellNode, TableNode } from '@lexical/table';
import { $getSlot, $getState, $setSlot, $setState, createState, type StateValueConfig } from 'lexical';
import { type Table, tableSchema } from '#shared/article/blocks/table.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { $createTableCaptionNode, $isTableCaptionNode, type TableCaptionNode } from './caption-node.ts';

export type Columns = Table['columns'];
export type Align = Columns[number]['align'];

const flag: StateValueConfig<boolean> = { parse: value => value === true };

const headerState = createState('header', flag);
const fillerState = createState('filler', flag);
const columnsState = createState('columns', {
  parse: (value): Columns => tableSchema.shape.columns.safeParse(value).data ?? [],
  isEqual: (a, b) => a === b || sameValue(a, b),
});

/** Whether the first row names the columns. */
export function $hasHeader(table: TableNode): boolean {
  return $getState(table, headerState);
}

export function $setHeader(table: TableNode, header: boolean): void {
  $setState(table, headerState, header);
}

/** What is said of the columns; there may be fewer than the table has. */
export function $getColumns(table: TableNode): Columns {
  return $getState(table, columnsState);
}

export function $setColumns(table: TableNode, columns: Columns): void {
  $setState(table, columnsState, columns);
}

/** Whether a cell stands only for a place that its row does not have; it is none of the row while it is empty. */
export function $isFiller(cell: TableCellNode): boolean {
  return $getState(cell, fillerState);
}

export function $setFiller(cell: TableCellNode): void {
  $setState(cell, fillerState, true);
}

/** The caption of a table, which stands in a slot of it; made when it is missing. */
export function $captionOf(table: TableNode): TableCaptionNode {
  const caption = $getSlot(table, 'caption');
  if ($isTableCaptionNode(caption)) return caption;
  const made = $createTableCaptionNode();
  $setSlot(table, 'caption', made);
  return made;
}

/** The caption of a table for readers that may not change it; null when it has none yet. */
export function $findCaption(table: TableNode): TableCaptionNode | null {
  const caption = $getSlot(table, 'caption');
  return $isTableCaptionNode(caption) ? caption : null;
}
