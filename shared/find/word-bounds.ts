/** What belongs to a word, as a class of a regular expression with the flag `u`. */
export const wordClass = String.raw`[\p{L}\p{N}\p{M}_]`;

const word = new RegExp(wordClass, 'u');
/** Scripts that put no spaces between words; where words end there, only a dictionary tells. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | null = null;

/** Tells whether a word begins or ends at an offset of a text, or whether no word is there at all. */
export function isWordBound(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 32);
  if (offset === 0 || offset >= text.length || !word.test(before) || !word.test(after)) return true;
  if (!unspaced.test(before) && !unspaced.test(after)) return false;
  return segmentStartsAt(text, offset);
}

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset >= 2;
  return text.slice(offset - (isPair ? 2 : 1), offset);
}

function segmentStartsAt(text: string, offset: number): boolean {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter.segment(text).containing(offset)?.index === offset;
}
