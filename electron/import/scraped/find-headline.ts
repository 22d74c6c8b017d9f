import { countTextWords, endsSentence, isProse } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { readByline } from './find-byline.ts';
import { readCredit } from './find-credits.ts';
import { foldText } from './fold-text.ts';
import { chromeKind } from './is-chrome.ts';
import { isDate } from './read-date.ts';

/** Every place at which the headline stands, first to last, and the name of the site if one of them carries it. */
export interface HeadlinePlaces {
  text: string;
  places: Passage[];
  siteName: string;
}

/** The passages before the first running text, which is where a page has its headline. */
export function headOf(passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(
    ({ text }) => isProse(text) && chromeKind(text, { inside: false }) === null,
  );
  return passages.slice(0, first < 0 ? 0 : first);
}

/** Finds the headline that stands twice or more before the text, perhaps once with the name of the site behind it. */
export function findRepeatedHeadline(passages: readonly Passage[]): HeadlinePlaces | null {
  const head = headOf(passages);
  let best: HeadlinePlaces | null = null;
  for (const { text } of head.filter(({ text }) => couldRepeat(text))) {
    const places = head.filter(other => sameHeadline(other.text, text) !== null);
    if (places.length < 2 || text.length <= (best?.text.length ?? 0)) continue;
    const names = places.map(other => sameHeadline(other.text, text) ?? '');
    // Of "Headline" and "Headline | Site" the bare one is the headline.
    if (names.every(name => name !== '')) continue;
    best = { text, places, siteName: names.find(name => name !== '') ?? '' };
  }
  return best;
}

/** Finds the headline of a page that has it once: the first line of the head that reads like one. */
export function findSingleHeadline(passages: readonly Passage[]): HeadlinePlaces | null {
  const candidates = headOf(passages).filter(({ text }) => isHeadlineLike(text));
  const [first, second] = candidates;
  // A short line before a longer one is the name of the site or its tagline.
  const long = candidates.find(({ text }) => countTextWords(text) >= 5 && text.length >= 32);
  const chosen = long ?? (second && first && second.text.length > first.text.length * 1.5 ? second : first);
  return chosen ? { text: chosen.text, places: [chosen], siteName: '' } : null;
}

/** Tells whether a line reads like a headline: a title that is no word of the page around the article. */
export function isHeadlineLike(text: string): boolean {
  return isTitle(text) && chromeKind(text, { inside: false }) === null;
}

/** Tells whether a line reads like a title: up to 30 words and 200 characters, no label, date or sentence. */
export function isTitle(text: string): boolean {
  return (
    text.length <= 200 &&
    countTextWords(text) >= 1 &&
    countTextWords(text) <= 30 &&
    /^["“'‘«(¿¡#\d]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(text) &&
    !/[.,;:،。、…]$/u.test(text.replace(/\.{3}$/, '…').replace(/(\b\p{Lu}\.)+$/u, '')) &&
    !endsInSpeech(text) &&
    !isDate(text) &&
    readByline(text).length === 0 &&
    readCredit(text) === null
  );
}

function endsInSpeech(text: string): boolean {
  return endsSentence(text) && /[.]["”’»]$/u.test(text);
}

function couldRepeat(text: string): boolean {
  return (
    (countTextWords(text) >= 3 || text.length >= 15) &&
    chromeKind(text, { inside: false }) === null &&
    !isDate(text) &&
    readByline(text).length === 0
  );
}

/** '' when two lines are the same headline, the site's name when the first has it behind a stroke or dash, else null. */
function sameHeadline(line: string, headline: string): string | null {
  if (foldText(line) === foldText(headline)) return '';
  if (!foldText(line).startsWith(foldText(headline))) return null;
  const behind = /^\s*[|–—·»-]\s*(\P{Cc}{2,60})$/u.exec(line.slice(headline.length));
  return behind?.[1]?.trim() ?? null;
}
