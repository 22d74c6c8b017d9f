const piece =
  /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)*(?:\u200d\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)*)*|[\s\S]/gu;

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | null = null;

// Made when it is first needed: it takes 20 ms, which every start of the program would pay.
function segment(word: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(word), ({ segment }) => segment);
}

/**
 * Splits a text into the pieces that comparing works on: words, and every space, punctuation mark and emoji by
 * itself. Words of scripts without spaces are found by the segmentation of Unicode UAX #29. Joined again, the pieces
 * are the text.
 */
export function splitWords(text: string): string[] {
  return (text.match(piece) ?? []).flatMap(word => (unspaced.test(word) ? segment(word) : [word]));
}

/** Tells words from spaces and punctuation. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}
