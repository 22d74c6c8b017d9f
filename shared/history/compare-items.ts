import { compareFields } from './compare-fields.ts';
import type { ItemChange } from './comparison.ts';
import { longestIncreasing } from './longest-increasing.ts';

/** Compares two lists of entries that are known by a key; those that are gone stand at the end. */
export function compareItems<T extends Record<string, unknown>>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): ItemChange<T>[] {
  const places = new Map<string, number>();
  for (const [i, item] of before.entries()) if (!places.has(keyOf(item))) places.set(keyOf(item), i);
  const matches = after.map(item => {
    const place = places.get(keyOf(item)) ?? null;
    places.delete(keyOf(item));
    return place;
  });
  const matched = matches.flatMap(place => place ?? []);
  const inOrder = new Set(longestIncreasing(matched).map(at => matched[at]));
  const kept = after.map((item, i): ItemChange<T> => {
    const place = matches[i] ?? null;
    const was = place === null ? null : (before[place] ?? null);
    const id = keyOf(item);
    if (was === null || place === null) return { kind: 'added', id, before: null, after: item, fields: [] };
    const fields = compareFields(was, item);
    const kind = fields.length > 0 ? 'changed' : inOrder.has(place) ? 'same' : 'moved';
    return { kind, id, before: was, after: item, fields };
  });
  const gone = before.filter((_, i) => !matched.includes(i));
  return [
    ...kept,
    ...gone.map((item): ItemChange<T> => {
      return { kind: 'removed', id: keyOf(item), before: item, after: null, fields: [] };
    }),
  ];
}
