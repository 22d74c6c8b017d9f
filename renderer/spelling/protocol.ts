import type { Stretch } from './check-text.ts';

/** A stretch of a text in one language, given as a BCP 47 tag. */
export interface Passage extends Stretch {
  language: string;
}

/** What the spelling worker is asked; every question has one answer with its number. */
export type Question = { number: number } & (
  | {
      kind: 'check';
      texts: readonly { text: string; passages: readonly Passage[] }[];
      /** Words that are right here, folded. */
      known: readonly string[];
    }
  | { kind: 'suggest'; word: string; language: string }
);

export type Answer = { number: number } & (
  | { kind: 'checked'; wrong: readonly (readonly Stretch[])[] }
  | { kind: 'suggested'; words: readonly string[] }
  | { kind: 'failed'; why: string }
);
