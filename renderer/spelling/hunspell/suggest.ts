import { editDistance } from '#shared/edit-distance.ts';
import { capitalize, type WordList } from './word-list.ts';

/** The longest word that is looked for; beyond it the letters around are too many, and a compound is likelier. */
const longest = 24;

/** Up to `most` words that a misspelt one may be meant for, likeliest first, in its case. */
export function suggest(lists: readonly WordList[], written: string, most = 5): string[] {
  if (written.length > longest) return [];
  const typographic = written.includes('’');
  const word = written.replaceAll('’', "'");
  const lower = word.toLowerCase();
  const found: string[] = [];
  const take = (candidate: string): boolean => {
    for (const form of [candidate, capitalize(candidate)]) {
      const right = lists.some(list => list.isForm(form) && list.isFit(form));
      if (right && !found.includes(form)) {
        found.push(form);
        break;
      }
    }
    return found.length >= most;
  };
  for (const candidate of near(lists, lower)) if (take(candidate)) break;
  if (found.length === 0) found.push(...farther(lists, lower).slice(0, most));
  const shaped = found.map(candidate => inCaseOf(written, candidate));
  return [...new Set(shaped.map(candidate => (typographic ? candidate.replaceAll("'", '’') : candidate)))];
}

/** What is one mistake away: what is often confused, letters that changed places, wrong, missing and needless ones. */
function* near(lists: readonly WordList[], word: string): Generator<string> {
  for (const { affixes } of lists) {
    for (const [wrong, right] of affixes.replacements) {
      if (wrong === '') continue;
      for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
        yield word.slice(0, at) + right + word.slice(at + wrong.length);
      }
    }
  }
  for (let i = 0; i + 1 < word.length; i++) {
    yield word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
  }
  const letters = new Set(lists.flatMap(({ affixes }) => [...affixes.letters.toLowerCase()]));
  for (let i = word.length - 1; i >= 0; i--) yield word.slice(0, i) + word.slice(i + 1);
  for (const letter of letters) {
    for (let i = 0; i <= word.length; i++) yield word.slice(0, i) + letter + word.slice(i);
  }
  for (const letter of letters) {
    for (let i = 0; i < word.length; i++) yield word.slice(0, i) + letter + word.slice(i + 1);
  }
}

/** Words of the list itself that are two mistakes away; their forms are not looked through. */
function farther(lists: readonly WordList[], word: string): string[] {
  const found: { stem: string; distance: number }[] = [];
  for (const list of lists) {
    for (const stem of list.stems()) {
      if (Math.abs(stem.length - word.length) > 2) continue;
      const other = stem.toLowerCase();
      if (other[0] !== word[0] && other[1] !== word[1]) continue;
      const distance = editDistance(word, other);
      if (distance <= 2 && list.isForm(stem) && list.isFit(stem)) found.push({ stem, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ stem }) => stem);
}

function inCaseOf(written: string, candidate: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return candidate.toUpperCase();
  return written.charAt(0) === written.charAt(0).toLowerCase() ? candidate : capitalize(candidate);
}
