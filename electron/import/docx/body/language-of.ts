import type { RunFormat } from '../styles/run-format.ts';

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const beyondLatin = /[\u0590-\uffff]/;

/** The language that Word checks a text in: each run has one for Latin, one for East Asian and one for bidi script. */
export function languageOf(text: string, { rightToLeft, languages }: RunFormat): string {
  const tag = rightToLeft
    ? languages.bidi
    : beyondLatin.test(text) && eastAsian.test(text)
      ? languages.eastAsia
      : languages.latin;
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(tag) && tag !== 'x-none' ? tag : '';
}

/** The part of a BCP 47 tag that names the language itself: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
