import { readListMarker } from './list-marker.ts';
import type { Line } from './split-lines.ts';

/** A line longer than this was not wrapped by hand or by a mail program. */
const widestWrap = 110;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The column at which a text was broken into lines, or null when its lines are paragraphs: no line but an address
 * is longer, and most lines within a group are filled up.
 */
export function findWrapWidth(groups: readonly (readonly Line[])[]): number | null {
  const lines = groups.flat().filter(line => /\s/.test(line.text) || ideograph.test(line.text));
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  const least = lines.some(line => ideograph.test(line.text)) ? 16 : 40;
  if (width < least || width > widestWrap) return null;
  const isFilled = (line: Line) => line.text.length >= width * 0.7;
  // Addresses, signatures and the like have no filled line and say nothing about the paragraphs.
  const inner = groups.filter(group => group.some(isFilled)).flatMap(group => group.slice(0, -1));
  const filled = inner.filter(isFilled);
  return filled.length >= 2 && filled.length * 2 >= inner.length ? width : null;
}

/** Tells whether a line goes on in the next: the next one's first word had no room left on it. */
export function goesOn(line: Line, next: Line, width: number): boolean {
  return line.text.length + 1 + firstWordLength(next.text) > width * 0.85;
}

/** Lines that begin with capitals although they had room for the next word were broken on purpose: verse. */
export function isVerse(group: readonly Line[], width: number): boolean {
  const cased = group.filter(line => /^\P{L}*[\p{Lu}\p{Ll}]/u.test(line.text));
  const capitals = cased.filter(line => /^\P{L}*\p{Lu}/u.test(line.text));
  const full = group.every((line, i) => {
    const next = group[i + 1];
    return !next || line.text.length + 1 + firstWordLength(next.text) > width;
  });
  return group.length >= 3 && !full && capitals.length > 0 && capitals.length >= cased.length * 0.8;
}

/** Joins two lines of one paragraph: with a space, but with nothing after a hyphen or between ideographs. */
export function joinLines(first: string, second: string): string {
  const last = first.at(-1) ?? '';
  const glued =
    last === '\u00ad' ||
    (/\p{L}-$/u.test(first) && /^\p{Ll}/u.test(second)) ||
    ((ideograph.test(last) || /[、。，！？」』）]/.test(last)) && ideograph.test(second.charAt(0)));
  return glued ? first + second : `${first} ${second}`;
}

function firstWordLength(text: string): number {
  if (readListMarker(text)) return 0;
  return ideograph.test(text.charAt(0)) ? 1 : (/^\S+/.exec(text)?.[0].length ?? 0);
}
