import type { Block } from '#shared/article/blocks/block.ts';
import type { alignments, Table, TableCell } from '#shared/article/blocks/table.ts';
import type { Inline } from '#shared/article/inline.ts';
import { childOf, elementsOf, findAll, valOf, type XmlNode } from '../package/xml-node.ts';
import { isOn } from '../styles/styles.ts';
import type { Reading } from './reading.ts';
import { toLines } from './to-lines.ts';

/** A table with the pictures that stood in it, which go below. */
export interface ReadTable {
  table: Table | null;
  below: Block[];
}

/**
 * Reads a table. A cell is one text: its paragraphs and entries stand on lines. Cells that go over several columns or
 * rows are followed by empty ones, so that each column stays what it is.
 */
export function readTable(node: XmlNode, reading: Reading): ReadTable {
  const below: Block[] = [];
  const rows = rowsOf(node).map(row => ({ node: row, cells: readRow(row, below, reading) }));
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const [first] = filled;
  if (!first) return { table: null, below };
  const width = Math.max(...filled.map(({ cells }) => cells.length));
  const alignment = rowsOf(node).map(alignmentsOf);
  return {
    table: {
      type: 'table',
      id: reading.newId(),
      caption: [],
      header: filled.length > 1 && isHeader(node, first.node),
      columns: Array.from({ length: width }, (_, column) => ({ align: agreed(alignment, column) })),
      rows: filled.map(({ cells }) => ({ cells })),
    },
    below,
  };
}

/** Rows and cells may stand in content controls. */
function partsOf(node: XmlNode, name: string): XmlNode[] {
  return elementsOf(node).flatMap(child => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? partsOf(child, name) : [];
  });
}

function rowsOf(node: XmlNode): XmlNode[] {
  return partsOf(node, 'w:tr');
}

function readRow(row: XmlNode, below: Block[], reading: Reading): TableCell[] {
  const properties = childOf(row, 'w:trPr');
  const cells = empty(span(valOf(properties, 'w:gridBefore') ?? '0'));
  for (const cell of partsOf(row, 'w:tc')) {
    const own = childOf(cell, 'w:tcPr');
    const merged = childOf(own, 'w:vMerge');
    const goesOn = merged !== undefined && (merged.attributes['w:val'] ?? 'continue') === 'continue';
    const continues = goesOn || valOf(own, 'w:hMerge') === 'continue';
    const wide = Math.max(1, span(valOf(own, 'w:gridSpan') ?? '1'));
    if (continues || wide > 1 || merged) {
      if (!continues) reading.count('merged-cells');
    }
    const content = readCell(cell, below, reading);
    cells.push({ content: continues && content.length === 0 ? [] : content }, ...empty(wide - 1));
  }
  return cells;
}

function span(value: string): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 63) : 0;
}

function empty(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({ content: [] }));
}

/** The blocks of a cell as one text; pictures and what is no text go below the table. */
function readCell(cell: XmlNode, below: Block[], reading: Reading): Inline[] {
  const blocks = reading.readBlocks(cell);
  const pictures = blocks.filter(({ type }) => type === 'image');
  below.push(...pictures);
  if (pictures.length > 0) {
    reading.count('cell-picture', pictures.length);
  }
  if (blocks.some(({ type }) => type === 'list' || type === 'table' || type === 'aside')) {
    reading.count('cell-blocks');
  }
  return toLines(blocks.filter(({ type }) => type !== 'image'));
}

/** Named as one by its first row, or by the form of the table. */
function isHeader(table: XmlNode, first: XmlNode): boolean {
  const named = valOf(childOf(first, 'w:trPr'), 'w:tblHeader');
  if (named !== undefined) return isOn(named);
  const look = childOf(childOf(table, 'w:tblPr'), 'w:tblLook')?.attributes ?? {};
  const given = look['w:firstRow'];
  return given === undefined ? (Number.parseInt(look['w:val'] ?? '0', 16) & 0x20) !== 0 : isOn(given);
}

type Alignment = (typeof alignments)[number];

function alignmentsOf(row: XmlNode): (Alignment | null)[] {
  return partsOf(row, 'w:tc').map(cell => {
    const value = findAll(cell, 'w:jc')[0]?.attributes['w:val'];
    if (value === 'center') return 'center';
    return value === 'right' || value === 'end' ? 'end' : null;
  });
}

/** How a column is aligned when all of its cells below the first are the same. */
function agreed(rows: readonly (readonly (Alignment | null)[])[], column: number): Alignment | null {
  const given = new Set((rows.length > 1 ? rows.slice(1) : rows).map(row => row[column] ?? null));
  const [only = null] = given;
  return given.size === 1 ? only : null;
}
