import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows that a long list draws: those in sight, and the one that the keyboard is on, so that it keeps the focus. */
export function rangeWith(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || indexes.includes(active)) return indexes;
  return [...indexes, active].sort((a, b) => a - b);
}
