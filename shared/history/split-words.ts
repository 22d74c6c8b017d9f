const piece =
  /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)*(?:\u200d\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)*)*|[\s\S]/gu;

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Splits a text into the pieces that comparing works on: words, and every space, punctuation mark and emoji by
 * itself. Words of scripts without spaces are found by the segmentation of Unicode UAX #29. Joined again, the pieces
 * are the text.
 */
export function splitWords(text: string): string[] {
  return (text.match(piece) ?? []).flatMap(word =>
    unspaced.test(word) ? Array.from(segmenter.segment(word), ({ segment }) => segment) : [word],
  );
}

/** Tells words from spaces and punctuation. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}
