import type { PhrasingContent, TableRow as RowNode, Table as TableNode } from 'mdast';
import type { Table } from '#shared/article/blocks/table.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import { inlineToMdast } from './inline-to-mdast.ts';

const alignments = { start: 'left', center: 'center', end: 'right' } as const;

/** A table (GFM 4.10). Every table has a header there: that of one without is empty. */
export function tableToMdast({ header, columns, rows }: Table, numbers: ReadonlyMap<Id, number>): TableNode {
  const written = rows.map(
    ({ cells }): RowNode => ({
      type: 'tableRow',
      children: cells.map(({ content }) => ({ type: 'tableCell', children: cellToMdast(content, numbers) })),
    }),
  );
  const empty: RowNode = {
    type: 'tableRow',
    children: columns.map(() => ({ type: 'tableCell', children: [] })),
  };
  return {
    type: 'table',
    align: columns.map(({ align }) => align && alignments[align]),
    children: header ? written : [empty, ...written],
  };
}

/** White space at the ends of a cell is the table's, unless it is written as a reference. */
function cellToMdast(content: readonly Inline[], numbers: ReadonlyMap<Id, number>): PhrasingContent[] {
  const written = inlineToMdast(content, numbers, 'cell');
  const [first, ...rest] = written;
  const opened = first?.type === 'text' ? [...keepSpace(first.value, /^[ \t]+/), ...rest] : written;
  const last = opened.at(-1);
  return last?.type === 'text' ? [...opened.slice(0, -1), ...keepSpace(last.value, /[ \t]+$/)] : opened;
}

function keepSpace(text: string, space: RegExp): PhrasingContent[] {
  const found = space.exec(text);
  if (!found) return [{ type: 'text', value: text }];
  const references = found[0].replace(/./g, character => `&#x${character.charCodeAt(0).toString(16)};`);
  const rest = text.replace(space, '');
  const kept: PhrasingContent = { type: 'html', value: references };
  const words: PhrasingContent[] = rest === '' ? [] : [{ type: 'text', value: rest }];
  return found.index === 0 ? [kept, ...words] : [...words, kept];
}
