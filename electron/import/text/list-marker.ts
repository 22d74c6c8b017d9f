/** The sign that opens an entry of a list in plain text; `number` is null for a bullet. */
export interface ListMarker {
  sign: string;
  number: number | null;
  rest: string;
}

/** Reads the marker at the start of a line. Dashes longer than a hyphen open speech in many languages: no markers. */
export function readListMarker(text: string): ListMarker | null {
  const bullet = /^([-*•‣◦▪●])[ \t\u00a0]+(?=\S)/u.exec(text);
  if (bullet) return { sign: bullet[1] ?? '', number: null, rest: text.slice(bullet[0].length) };
  const numbered = /^((\d{1,3})[.)])[ \t\u00a0]+(?=\S)/.exec(text);
  if (!numbered) return null;
  return { sign: numbered[1] ?? '', number: Number(numbered[2]), rest: text.slice(numbered[0].length) };
}

/**
 * Tells whether lines are the entries of one list: two or more, every one with the same bullet, or numbered in
 * order with the same point or bracket.
 */
export function isList(texts: readonly string[]): boolean {
  const markers = texts.map(readListMarker);
  const [first] = markers;
  if (!first || markers.length < 2) return false;
  return markers.every(
    (marker, i) =>
      marker !== null &&
      marker.sign.at(-1) === first.sign.at(-1) &&
      (first.number === null ? marker.number === null : marker.number === first.number + i),
  );
}
