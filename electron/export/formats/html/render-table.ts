import type { Table, TableRow } from '#shared/article/blocks/table.ts';
import { inlineText } from '#shared/article/inline.ts';
import { textDirection } from './language.ts';
import { element, lines, type Markup } from './markup.ts';
import type { Page } from './render-body.ts';
import { renderInline } from './render-inline.ts';

/** A table, in an element of its own in which a wide one can be moved sideways. */
export function renderTable({ caption, header, columns, rows }: Table, page: Page): Markup {
  const head = header ? rows.slice(0, 1) : [];
  const rest = rows.slice(head.length);
  const row = ({ cells }: TableRow, name: 'th' | 'td') =>
    element('tr', {}, lines(...cells.map(({ content }, i) => renderCell(name, content, columns[i]?.align))));
  const renderCell = (name: 'th' | 'td', content: typeof caption, align: string | null | undefined) => {
    const dir = textDirection(inlineText(content), page.direction);
    const scope = name === 'th' ? 'col' : null;
    return element(name, { scope, class: align ?? null, dir }, renderInline(content, page.footnotes));
  };
  const table = element(
    'table',
    {},
    lines(
      caption.length === 0 ? null : element('caption', {}, renderInline(caption, page.footnotes)),
      head.length === 0 ? null : element('thead', {}, lines(...head.map(one => row(one, 'th')))),
      rest.length === 0 ? null : element('tbody', {}, lines(...rest.map(one => row(one, 'td')))),
    ),
  );
  return element('div', { class: 'table' }, lines(table));
}
