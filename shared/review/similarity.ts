import { editDistance } from '#shared/edit-distance.ts';

/** How alike two texts are, 0 to 1: one less their edit distance by the length of the longer one. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}
