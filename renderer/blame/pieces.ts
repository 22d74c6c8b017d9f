import type { Attribution } from '#shared/history/blame.ts';
import type { Sitting } from './group-attributions.ts';

/** A piece of a text and the index of the sitting that brought it; null before the first word. */
export interface Piece {
  start: number;
  text: string;
  sitting: number | null;
}

/** Cuts a stretch of a text where another sitting begins; what stands between words goes with the word before. */
export function piecesOf(
  text: string,
  { start, end }: { start: number; end: number },
  words: readonly Attribution[],
  sittings: readonly Sitting[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let sitting: number | null = null;
  const cut = (to: number) => {
    if (to > at) pieces.push({ start: at, text: text.slice(at, to), sitting });
    at = Math.max(at, to);
  };
  for (const word of words) {
    const own = sittings.findIndex(({ revisions }) => revisions.has(word.revision));
    if (own === sitting) continue;
    cut(Math.max(word.start, start));
    sitting = own;
  }
  cut(end);
  return pieces;
}
