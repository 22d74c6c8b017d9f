import type { Limit } from './limit.ts';
import { mapBlocks } from './map-blocks.ts';

/** Fills up rows that are shorter than others with empty cells, which costs nothing, so that columns are columns. */
export const evenTables: Limit = article => {
  const body = mapBlocks(article.body, block => {
    if (block.type !== 'table') return block;
    const width = Math.max(...block.rows.map(({ cells }) => cells.length));
    const upTo = <T>(list: readonly T[], empty: T) =>
      Array.from({ length: width }, (_, i): T => list[i] ?? empty);
    const rows = block.rows.map(row => ({ ...row, cells: upTo(row.cells, { content: [] }) }));
    return { ...block, rows, columns: upTo(block.columns, { align: null }) };
  });
  return { article: { ...article, body }, lost: [] };
};
