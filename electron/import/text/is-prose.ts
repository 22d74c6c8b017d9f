const sentenceEnd = /[.!?…。！？؟۔।]["”’»›)\]]*$/u;
/** Characters; whatever is longer is running text, however it is written. */
const longestTitle = 1000;
const caseless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Counts words; an ideograph counts as half a word, which is about what it holds. */
export function countTextWords(text: string): number {
  const ideographs = text.match(caseless)?.length ?? 0;
  return (text.replace(caseless, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) + ideographs / 2;
}

/** Tells whether a text ends as a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Tells whether a passage is running text rather than a title, a label or a line of navigation. */
export function isProse(text: string): boolean {
  if (text.length > longestTitle) return true;
  const words = countTextWords(text);
  return words >= 45 || (words >= 12 && endsSentence(text)) || (words >= 18 && /[.!?] \S/.test(text));
}
