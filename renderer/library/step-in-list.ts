/** How many rows Page Up and Page Down go. */
const page = 8;

/** The row that a key leads to from row `at` (-1 for none) of `count`; null when the key leads nowhere. */
export function stepInList(key: string, at: number, count: number): number | null {
  const target = targetOf(key, at, count);
  return target === null || count === 0 ? null : Math.min(Math.max(target, 0), count - 1);
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
