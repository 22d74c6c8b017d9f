import type { LanguageChecker } from './language-checker.ts';

/** A stretch of a text in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Addresses, mailboxes, handles and names of files: no words of any language. */
const notWords =
  /\b(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|[@#][\p{L}\p{N}_]+|\b(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|info|io|eu|uk|de|fr|es|it|at|ch|be|ca|us|au|tv|html?|pdf|docx?|xlsx?|jpe?g|png)\b(?:\/\S*)?/giu;

const apostrophe = /['’]/;
/** The longest word in capitals that is taken for an acronym. */
const longestAcronym = 5;

/** What is asked about a text: whose words, and which are right here whatever the dictionary says (in lower case). */
export interface TextCheck {
  checker: LanguageChecker;
  segmenter: Intl.Segmenter;
  known: ReadonlySet<string>;
}

/** Finds the misspelt words of a stretch of text. What joins two words with a hyphen is looked at word by word. */
export function checkText(
  text: string,
  within: Stretch,
  { checker, segmenter, known }: TextCheck,
): Stretch[] {
  const wrong: Stretch[] = [];
  const passage = text.slice(within.start, within.end);
  const skipped = [...passage.matchAll(notWords)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  for (const { segment, index, isWordLike } of segmenter.segment(passage)) {
    if (!isWordLike || skipped.some(({ start, end }) => index >= start && index < end)) continue;
    const word = bare(segment);
    if (isNoWord(word) || isFragment(passage, index, segment)) continue;
    if (known.has(fold(word)) || known.has(fold(withoutPossessive(word)))) continue;
    if (checker.isRight(word) || checker.isRight(withoutPossessive(word))) continue;
    const start = within.start + index;
    wrong.push({ start, end: start + word.length });
  }
  return wrong;
}

/** How words are compared with those of the user's own dictionary. */
export function fold(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").toLowerCase();
}

/** The words in names, so that the people and places of an article are not taken for mistakes. */
export function wordsOfNames(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(name => (name.match(/[\p{L}\p{M}'’]+/gu) ?? []).map(fold)));
}

function bare(segment: string): string {
  return segment.replace(/['’_]+$/u, '');
}

function withoutPossessive(word: string): string {
  return apostrophe.test(word) ? word.replace(/['’]s$/iu, '') : word;
}

/** Numbers, acronyms and words in other scripts than the Latin one. */
function isNoWord(word: string): boolean {
  if (/[\p{N}_]/u.test(word) || !/^[\p{Script=Latin}\p{M}'’.·-]+$/u.test(word)) return true;
  if (/\p{L}\.\p{L}/u.test(word)) return true;
  const letters = withoutPossessive(word);
  const isAcronym = letters === letters.toUpperCase() && letters.length <= longestAcronym;
  return letters.length < 2 || isAcronym;
}

/** `co-` of co-operate and what else is short beside a hyphen. */
function isFragment(text: string, at: number, segment: string): boolean {
  const joined = /[-\u2010\u2011]/;
  const beside = joined.test(text.charAt(at - 1)) || joined.test(text.charAt(at + segment.length));
  return beside && segment.length <= 3;
}
