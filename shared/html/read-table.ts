import type { Table, TableCell } from '#shared/article/blocks/table.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { ReadElement, Reader } from './page.ts';
import type { Context } from './text-run.ts';
import { attribute, children, type Element, findFirst, walk } from './tree.ts';

/** The largest table that is kept as one, in cells; a spanning cell reaches at most so far. */
const mostCells = 200_000;
const widest = 1000;

/** A table of data; one that only lays out the page, as mails do, is read as its content. */
export const readTable: ReadElement = (reader, element, context) => {
  const rows = rowsOf(element);
  if (isLayout(element, rows)) {
    for (const cell of rows.flat()) {
      const inner = reader.enter(cell, context);
      if (inner) for (const block of reader.inside(cell, inner)) reader.push(block);
    }
    return;
  }
  const caption = children(element).find(child => child.tagName === 'caption');
  const grid = gridOf(reader, rows, context);
  const table: Table = {
    type: 'table',
    id: reader.page.newId(),
    caption: caption ? reader.textInside(caption, context) : [],
    header: hasHeader(element, rows, grid),
    columns: columnsOf(reader, rows, grid),
    rows: grid.map(cells => ({ cells })),
  };
  const empty = grid.every(cells => cells.every(cell => cell.content.length === 0));
  if (!empty && grid.length > 0) reader.push(table);
};

/** The cells of each row, of this table only. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const footer: Element[][] = [];
  for (const part of children(table)) {
    const found = part.tagName === 'tr' ? [part] : children(part).filter(child => child.tagName === 'tr');
    const cells = found.map(row =>
      children(row).filter(cell => cell.tagName === 'td' || cell.tagName === 'th'),
    );
    const into = part.tagName === 'tfoot' ? footer : rows;
    for (const row of cells) if (row.length > 0) into.push(row);
  }
  return [...rows, ...footer];
}

function isLayout(table: Element, rows: readonly Element[][]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  if (cells.some(cell => findFirst(cell, 'table'))) return true;
  const column = rows.every(row => row.length === 1);
  return (
    column && cells.some(cell => findFirst(cell, 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'img'))
  );
}

/** Cells by place; a cell that spans others leaves them empty, so that columns stay under each other. */
function gridOf(reader: Reader, rows: readonly Element[][], context: Context): TableCell[][] {
  const grid: TableCell[][] = [];
  /** How many further rows the cell above reaches into, by column. */
  const reach: number[] = [];
  let cells = 0;
  for (const row of rows) {
    const line: TableCell[] = [];
    const fill = () => {
      while ((reach[line.length] ?? 0) > 0 && cells < mostCells) {
        cells += 1;
        reach[line.length] = (reach[line.length] ?? 1) - 1;
        line.push({ content: [] });
      }
    };
    for (const cell of row) {
      fill();
      const wide = spanOf(cell, 'colspan');
      const high = spanOf(cell, 'rowspan');
      if (wide > 1 || high > 1) reader.page.losses.add('span');
      const inner = reader.enter(cell, context);
      const content: Inline[] = inner ? reader.textInside(cell, inner) : [];
      for (let i = 0; i < wide && (i === 0 || (line.length < widest && cells < mostCells)); i++) {
        reach[line.length] = high - 1;
        line.push({ content: i === 0 ? content : [] });
        cells += 1;
      }
    }
    fill();
    if (line.length > 0) grid.push(line);
  }
  return grid;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span > 1 ? Math.min(span, widest) : 1;
}

/** Spreadsheets know no header; there a first row in bold above rows that are not is meant as one. */
function hasHeader(table: Element, rows: readonly Element[][], grid: readonly TableCell[][]): boolean {
  const head = children(table).find(child => child.tagName === 'thead');
  if (head && children(head).length > 0) return true;
  const first = rows[0] ?? [];
  if (rows.length < 2 || first.length === 0) return false;
  if (first.every(cell => cell.tagName === 'th')) return true;
  const [top, ...below] = grid.map(cells => cells.map(cell => isBold(cell.content)));
  return (
    top !== undefined && top.length > 1 && top.every(bold => bold) && below.every(row => !row.includes(true))
  );
}

function isBold(content: readonly Inline[]): boolean {
  return content.length > 0 && content.every(part => part.type === 'text' && part.marks.includes('bold'));
}

const alignOf: ReadonlyMap<string, 'start' | 'center' | 'end'> = new Map([
  ['left', 'start'],
  ['start', 'start'],
  ['center', 'center'],
  ['right', 'end'],
  ['end', 'end'],
]);

/** A column is aligned as all of its cells below the first row are. */
function columnsOf(
  reader: Reader,
  rows: readonly Element[][],
  grid: readonly TableCell[][],
): Table['columns'] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const body = rows.length > 1 ? rows.slice(1) : rows;
  // Where cells span others, the places in the rows are not the columns.
  const regular = rows.every(row => row.length === width);
  return Array.from({ length: width }, (_, i) => {
    const said = regular ? new Set(body.map(row => alignmentOf(reader, row[i]))) : new Set([null]);
    const [only] = said;
    return { align: said.size === 1 ? (only ?? null) : null };
  });
}

function alignmentOf(reader: Reader, cell: Element | undefined): 'start' | 'center' | 'end' | null {
  if (!cell) return null;
  let said: string | undefined;
  const look = (element: Element) => {
    said ??=
      reader.page.sheet.styleOf(element).get('text-align') ??
      (attribute(element, 'align').toLowerCase() || undefined);
  };
  look(cell);
  walk(cell, element => {
    if (said === undefined && ['p', 'div'].includes(element.tagName)) look(element);
    return undefined;
  });
  return alignOf.get(said ?? '') ?? null;
}
