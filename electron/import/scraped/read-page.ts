import { isProse } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { type Claim, drop, recognise } from './claim.ts';
import { claimChrome } from './claim-chrome.ts';
import { findAbout } from './find-about.ts';
import { findCredits } from './find-credits.ts';
import {
  findRepeatedHeadline,
  findSingleHeadline,
  type HeadlinePlaces,
  isHeadlineLike,
} from './find-headline.ts';
import { chromeKind } from './is-chrome.ts';
import { readAboveHeadline, readBelowHeadline } from './read-head.ts';
import { readTail } from './read-tail.ts';
import { splitDek } from './split-dek.ts';
import { isCopiedPage, isLetter } from './weigh-evidence.ts';

/**
 * Reads the passages of a text: which are headline, dek, byline, authors and credits and, if it is a copied web
 * page, which belong to the page around the article. A passage without a claim is body; none has two.
 */
export function readPage(passages: readonly Passage[]): Claim[] {
  const page = isCopiedPage(passages);
  const headline = page
    ? (findRepeatedHeadline(passages) ?? findSingleHeadline(passages))
    : findPlainHeadline(passages);
  const first = headline?.places[0]?.index ?? -1;
  const claims = new Map<Passage, Claim>();
  const add = (more: readonly Claim[]) => {
    for (const claim of more) if (!claims.has(claim.passage)) claims.set(claim.passage, claim);
  };
  const free = () => passages.filter(passage => !claims.has(passage));

  const start = passages.findIndex(({ text }) => isProse(text));
  if (start >= 0) add(findAbout(passages, start + 1));
  const authors = [...claims.values()].flatMap(({ found }) => found.authors?.map(({ name }) => name) ?? []);
  if (headline) add(claimHeadline(headline));
  if (headline && page) add(readAboveHeadline(passages.slice(0, first)));
  if (headline) add(readBelowHeadline(passages.slice(first + 1), headline, { page, authors }));
  const end = free().findLast(isBodyText)?.index ?? passages.length - 1;
  add(findCredits(free().filter(({ index }) => page || index > end)));
  if (page) {
    add(readTail(free().filter(({ index }) => index > end)));
    add(free().flatMap(passage => claimChrome(passage, { inside: passage.index >= start }) ?? []));
  }
  if (headline && page && ![...claims.values()].some(claim => claim.found.dek !== undefined)) {
    add(claimGluedDek(free(), headline));
  }
  return [...claims.values()];
}

/** Running text that is part of the article: no cookie notice, no call to subscribe. */
function isBodyText({ text }: Passage): boolean {
  return isProse(text) && chromeKind(text, { inside: true }) === null;
}

/** A text that is no copied page has a headline only if its first line is clearly one. */
function findPlainHeadline(passages: readonly Passage[]): HeadlinePlaces | null {
  const [first, ...others] = passages;
  if (!first || isLetter(passages) || isProse(first.text) || !isHeadlineLike(first.text)) return null;
  const next = others.slice(0, 5).find(({ text }) => isProse(text));
  const near = next && others.indexOf(next) <= 4 && others[0] !== undefined;
  const alone = others[0] === undefined || others[0].group !== first.group || isProse(others[0].text);
  return near && alone ? { text: first.text, places: [first], siteName: '' } : null;
}

function claimHeadline({ text, places, siteName }: HeadlinePlaces): Claim[] {
  const found = { headline: text, ...(siteName ? { siteName } : {}) };
  const own = places.find(place => place.text === text);
  return places.map(place =>
    place === own
      ? recognise(place, 'headline', `Headline: “${text}”.`, found)
      : drop(place, 'headline-again', 'The headline once more.'),
  );
}

function claimGluedDek(free: readonly Passage[], headline: HeadlinePlaces): Claim[] {
  const opening = free.find(({ text }) => isProse(text));
  const split = opening && splitDek(opening.text, headline.text);
  if (!opening || !split) return [];
  const message = `Dek: parted from the first paragraph at “${split.sign.trim()}”.`;
  return [recognise(opening, 'dek', message, { dek: split.dek }, split.rest)];
}
