import type { Id } from '#shared/clock.ts';
import type { BoardColumn } from './columns-of.ts';

/** Where an arrow key leads from a card, to the nearest card in sight; the same one where there is none. */
export function stepOnBoard(columns: readonly BoardColumn[], from: Id | null, key: string): Id | null {
  const across = columns.findIndex(({ articles }) => articles.some(({ id }) => id === from));
  if (across < 0) return columns.flatMap(({ articles }) => articles)[0]?.id ?? null;
  const column = columns[across]?.articles ?? [];
  const down = column.findIndex(({ id }) => id === from);
  if (key === 'ArrowDown') return column[down + 1]?.id ?? from;
  if (key === 'ArrowUp') return column[down - 1]?.id ?? from;
  if (key === 'Home') return column[0]?.id ?? from;
  if (key === 'End') return column.at(-1)?.id ?? from;
  const side = key === 'ArrowLeft' ? columns.slice(0, across).reverse() : columns.slice(across + 1);
  const next = side.find(({ articles }) => articles.length > 0)?.articles;
  return next?.[Math.min(down, next.length - 1)]?.id ?? from;
}
