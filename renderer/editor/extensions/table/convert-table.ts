import {
  $createTableNode,
  $createTableRowNode,
  $isTableNode,
  type TableCellNode,
  TableNode,
  type TableRowNode,
} from '@lexical/table';
import type { Table, TableCell, TableRow } from '#shared/article/blocks/table.ts';
import { blockConverter } from '../../convert/block-converter.ts';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import { $getFields, $setFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $cellsOf, $contentOf, $createCell, $rowsOf } from './table-grid.ts';
import {
  $captionOf,
  $findCaption,
  $getColumns,
  $hasHeader,
  $isFiller,
  $setColumns,
  $setHeader,
} from './table-state.ts';
import { $tidyTable } from './tidy-table.ts';

export const tableConverter = blockConverter({
  type: 'table',
  node: TableNode,
  $is: $isTableNode,
  $toNode: $tableToNode,
  $toBlock: (node, id): Table => ({
    ...$getFields(node),
    type: 'table',
    id,
    caption: $nodesToInline($findCaption(node)?.getChildren() ?? []),
    header: $hasHeader(node),
    columns: $getColumns(node),
    rows: $rowsOf(node).map($nodeToRow),
  }),
});

export function $tableToNode({
  type: _type,
  id: _id,
  caption,
  header,
  columns,
  rows,
  ...fields
}: Table): TableNode {
  const node = $createTableNode().append(...rows.map($rowToNode));
  $setFields(node, fields);
  $setHeader(node, header);
  $setColumns(node, columns);
  $captionOf(node).append(...$inlineToNodes(caption));
  $tidyTable(node);
  return node;
}

function $rowToNode({ cells, ...fields }: TableRow): TableRowNode {
  const node = $createTableRowNode();
  $setFields(node, fields);
  return node.append(...cells.map($cellToNode));
}

function $cellToNode({ content, ...fields }: TableCell): TableCellNode {
  const node = $createCell($inlineToNodes(content));
  $setFields(node, fields);
  return node;
}

/** Reads a row; cells at its end that only fill the grid are none of it. */
function $nodeToRow(node: TableRowNode): TableRow {
  const cells = $cellsOf(node).map(cell => ({ cell, read: $nodeToCell(cell) }));
  const last = cells.findLastIndex(({ cell, read }) => !$isFiller(cell) || read.content.length > 0);
  return { ...$getFields(node), cells: cells.slice(0, Math.max(last, 0) + 1).map(({ read }) => read) };
}

function $nodeToCell(cell: TableCellNode): TableCell {
  return { ...$getFields(cell), content: $nodesToInline($contentOf(cell)) };
}
