import type { OutlineBlock, Run } from './outline.ts';

/**
 * A table for comparing: its size, its columns' alignment, and every cell that is not empty by row and column. A row
 * with fewer cells than others says the same as one that is filled up with empty cells.
 */
export function outlineTable(
  caption: Run[],
  header: boolean,
  alignments: readonly (string | null)[],
  rows: readonly (readonly Run[][])[],
): OutlineBlock[] {
  const width = Math.max(...rows.map(cells => cells.length));
  const alignment = Array.from({ length: width }, (_, i) => alignments[i] ?? 'none').join(', ');
  const size = `${rows.length} by ${width}`;
  const cells = rows.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const facts = { row: String(r + 1), column: String(c + 1) };
      return content.length === 0 ? [] : [{ kind: 'table cell' as const, facts, content }];
    }),
  );
  return [
    { kind: 'table', facts: { header: header ? 'yes' : 'no', size, alignment }, content: caption },
    ...cells,
  ];
}
