import type { Found } from '#shared/find/find-in-texts.ts';
import { placeKey, type Text } from '#shared/find/place.ts';

/** A point in the texts of an article: the key of a place, and an offset in its text. */
export interface TextPoint {
  key: string;
  offset: number;
}

/** The first match at or behind a point, the first of all when there is none; -1 when there are no matches. */
export function nearestMatch(
  matches: readonly Found[],
  texts: readonly Text[],
  point: TextPoint | null,
): number {
  if (matches.length === 0) return -1;
  if (!point) return 0;
  const order = new Map(texts.map((text, i) => [placeKey(text.place), i]));
  const from = order.get(point.key);
  if (from === undefined) return 0;
  const found = matches.findIndex(({ source, start }) => {
    const at = order.get(placeKey(source.place)) ?? -1;
    return at > from || (at === from && start >= point.offset);
  });
  return Math.max(found, 0);
}
