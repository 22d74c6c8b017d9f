import type { Attribution } from '#shared/history/blame.ts';

/** What one person wrote at one sitting. */
export interface Sitting {
  who: string;
  /** When it began and ended. */
  from: string;
  to: string;
  words: number;
  revisions: ReadonlySet<number>;
}

/** Milliseconds between two saves of one person that still are one sitting. */
const pause = 10 * 60_000;

/**
 * Gathers words by who wrote them and when, newest first: Galley saves at every pause in typing, so that a sentence
 * alone is made of many revisions.
 */
export function groupAttributions(words: readonly Attribution[]): Sitting[] {
  const inTime = [...words].sort((a, b) => a.revision - b.revision);
  const sittings: { who: string; from: string; to: string; words: number; revisions: Set<number> }[] = [];
  for (const { who, at, revision } of inTime) {
    const last = sittings.at(-1);
    if (last?.who === who && Date.parse(at) - Date.parse(last.to) <= pause) {
      last.to = at;
      last.words += 1;
      last.revisions.add(revision);
    } else {
      sittings.push({ who, from: at, to: at, words: 1, revisions: new Set([revision]) });
    }
  }
  return sittings.reverse();
}
