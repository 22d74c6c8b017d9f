import type { Table } from '#shared/article/blocks/table.ts';
import { type Xml, xml } from '../xml/write-xml.ts';
import { emptyEnd, flowing, group } from './paragraph.ts';
import type { Page } from './render-body.ts';

/** The width of the text on the page in twentieths of a point. */
const textWidth = 9360;

/** In a paragraph from right to left, `left` is where its lines begin (ECMA-376 17.18.44). */
export const alignmentValues = { start: 'left', center: 'center', end: 'right' } as const;

/** A table with its caption above; the first row is repeated on every page where it is a header. */
export function renderTable({ caption, header, columns, rows }: Table, page: Page): Xml {
  const width = Math.floor(textWidth / Math.max(1, columns.length));
  const flags = { 'w:val': header ? '0420' : '0400', 'w:firstRow': header ? '1' : '0', 'w:noVBand': '1' };
  const properties = xml(
    'w:tblPr',
    {},
    xml('w:tblStyle', { 'w:val': 'TableGrid' }),
    page.direction === 'rtl' ? xml('w:bidiVisual') : null,
    xml('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
    xml('w:tblLook', flags),
  );
  const grid = xml(
    'w:tblGrid',
    {},
    columns.map(() => xml('w:gridCol', { 'w:w': width })),
  );
  const written = rows.map(({ cells }, r) => {
    const isHeader = header && r === 0;
    const style = isHeader ? 'TableHeader' : 'TableText';
    const row = cells.map(({ content }, c) => {
      const align = columns[c]?.align ?? null;
      const kind = { style, align: align === null ? null : alignmentValues[align] };
      const text = flowing(kind, content, page, page.direction);
      return xml('w:tc', {}, xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), text);
    });
    const repeated = xml('w:trPr', {}, xml('w:cantSplit'), isHeader ? xml('w:tblHeader') : null);
    return xml('w:tr', {}, repeated, row);
  });
  const above =
    caption.length === 0
      ? null
      : flowing({ style: 'Caption', keepNext: true }, caption, page, page.direction);
  return group('table', above, xml('w:tbl', {}, properties, grid, written), emptyEnd);
}
