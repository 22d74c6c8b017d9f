import type { Stretch } from '../spelling/check-text.ts';

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The sentence of a text that a caret stands in; one at the very end belongs to the sentence before it. */
export function sentenceAt(text: string, caret: number): Stretch {
  const found = sentences.segment(text).containing(Math.max(0, Math.min(caret, text.length - 1)));
  return found ? { start: found.index, end: found.index + found.segment.length } : { start: 0, end: 0 };
}
