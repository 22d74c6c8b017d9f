import type { BodyText } from './body-text.ts';

/** A stretch of one of the body's texts. */
export interface TextPlace {
  key: string;
  start: number;
  end: number;
}

/**
 * The body as flows of text, for what looks at every word of it or draws over it. Nothing here is done while a key is
 * being answered: `watch` only tells that something changed.
 */
export interface TextSurface {
  /** Every flow of text in reading order; the same objects as before where nothing changed. */
  read(): BodyText[];
  /** Tells of every change of the content (true) and of the selection only (false); returns the end of it. */
  watch(listener: (contentChanged: boolean) => void): () => void;
  /** Where a stretch is drawn; null when it is no longer there. */
  rangeOf(text: BodyText, start: number, end: number): Range | null;
  /** The element of the block at the top level that a text stands in. */
  elementOf(text: BodyText): HTMLElement | null;
  /** The stretch that is selected where it lies in one text, with start and end alike for a caret. */
  selected(): TextPlace | null;
  select(place: TextPlace): void;
  /** Puts other words in the place of a stretch, with the marks of its beginning, as one undo step. */
  replace(place: TextPlace, words: string): void;
  /** Says in which language the selected words are, or with only a caret all of its paragraph; '' for the article's. */
  setLanguage(language: string): void;
}
