import { isProse } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { findAbout } from './find-about.ts';
import { readCredit } from './find-credits.ts';
import { findRepeatedHeadline, headOf } from './find-headline.ts';
import { chromeKind } from './is-chrome.ts';

/** How many signs of a copied web page it takes until anything is left out of a text. */
const threshold = 2;

const greeting =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening)|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|cher|chère|chers|madame|monsieur|estimad[oa]s?|querid[oa]|gentile|egregio|caro|cara|beste|geachte)\b.{0,60}[,:!]?$/iu;

/** Tells whether a text is a letter: one of its first lines is a greeting. */
export function isLetter(passages: readonly Passage[]): boolean {
  return passages
    .slice(0, 10)
    .some(({ text }) => text.length <= 70 && greeting.test(text) && /[,:!]$/.test(text));
}

/**
 * Tells whether a text was copied off a web page. One word such as "Share" proves nothing; a headline that stands
 * twice, or several lines of page machinery around running text, do. A letter or a poem is never a page.
 */
export function isCopiedPage(passages: readonly Passage[]): boolean {
  const first = passages.findIndex(({ text }) => isProse(text));
  const last = passages.findLastIndex(({ text }) => isProse(text));
  if (first < 0 || isLetter(passages)) return false;
  const outside = [...passages.slice(0, first), ...passages.slice(last + 1)];
  const machinery = passages.filter(
    ({ text }, i) => chromeKind(text, { inside: i >= first && i <= last }) !== null,
  );
  const notices = machinery.filter(({ text }) => chromeKind(text, { inside: true }) === 'cookie-notice');
  const labels = [findAbout(passages, first), outside.filter(({ text }) => readCredit(text) !== null)];
  const score =
    (findRepeatedHeadline(passages) ? 2 : 0) +
    machinery.length +
    notices.length +
    labels.filter(found => found.length > 0).length;
  return score >= threshold && (headOf(passages).length > 0 || machinery.length > 0);
}
