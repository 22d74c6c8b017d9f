import { suggest } from './hunspell/suggest.ts';
import { capitalize, type WordList } from './hunspell/word-list.ts';

/** Knows the words of one language. */
export interface LanguageChecker {
  isRight(word: string): boolean;
  suggest(word: string): string[];
}

/** What French (and Italian names in it) lets melt into the next word. */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|presqu|puisqu|quoiqu)['’](?=\p{L})/iu;

/** Makes the checker of a language from its dictionaries; a word in one of them is right. */
export function languageChecker(language: string, lists: readonly WordList[]): LanguageChecker {
  const [main = ''] = language.toLowerCase().split('-');
  const known = new Map<string, boolean>();
  const inList = (word: string) => lists.some(list => list.has(word));
  const isRight = (word: string): boolean => {
    if (inList(word)) return true;
    if (main === 'fr' && elision.test(word)) return isRight(word.replace(elision, ''));
    return main === 'de' && isCompound(word, lists);
  };
  return {
    isRight: word => {
      // The same few thousand words make up most of any text.
      let right = known.get(word);
      if (right === undefined) {
        right = isRight(word);
        if (known.size > 50_000) known.clear();
        known.set(word, right);
      }
      return right;
    },
    suggest: word => suggest(lists, word),
  };
}

/** The shortest part of a compound in letters, and what German puts between two parts. */
const shortestPart = 3;
const links = ['', 's', 'n', 'en', 'es'];

/** Tells whether a word is made of others, as `Leuchtturmwärter` is: each part a known word, the last one in full form. */
function isCompound(word: string, lists: readonly WordList[]): boolean {
  const lower = word.toLowerCase();
  // Nobody writes compounds of more letters, and a text without blanks must not take long.
  if (lower.length < 2 * shortestPart || lower.length > 60 || !/^\p{L}+$/u.test(lower)) return false;
  const isPart = (part: string, last: boolean) =>
    lists.some(list => [part, capitalize(part)].some(form => list.isForm(form, false, !last)));
  const dead = new Set<number>();
  const from = (start: number): boolean => {
    if (start > 0 && lower.length - start >= shortestPart && isPart(lower.slice(start), true)) return true;
    if (dead.has(start)) return false;
    for (let end = lower.length - shortestPart; end >= start + shortestPart; end--) {
      const part = lower.slice(start, end);
      const fits = links.some(
        link =>
          part.endsWith(link) &&
          part.length - link.length >= shortestPart &&
          isPart(part.slice(0, part.length - link.length), false),
      );
      if (fits && from(end)) return true;
    }
    dead.add(start);
    return false;
  };
  return from(0);
}
