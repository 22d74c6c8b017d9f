import type { Table as TableNode } from 'mdast';
import type { Table } from '#shared/article/blocks/table.ts';
import type { Inline } from '#shared/article/inline.ts';
import { readInline } from './read-inline.ts';
import type { Reading } from './reading.ts';

const alignments = { left: 'start', center: 'center', right: 'end' } as const;

/** Reads a table (GFM 4.10). Every table has a header there; one without a word in it is none. */
export function readTable({ align, children }: TableNode, caption: Inline[], reading: Reading): Table {
  const rows = children.map(row => ({
    cells: row.children.map(cell => ({ content: readInline(cell.children, reading) })),
  }));
  const [first, ...rest] = rows.map(row => (row.cells.length > 0 ? row : { cells: [{ content: [] }] }));
  const header = first?.cells.some(({ content }) => content.length > 0) || rest.length === 0;
  return {
    type: 'table',
    id: reading.origin.newId(),
    caption,
    header,
    columns: (align ?? []).map(side => ({ align: side ? alignments[side] : null })),
    rows: header && first ? [first, ...rest] : rest,
  };
}
