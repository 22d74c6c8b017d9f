import { countTextWords, endsSentence, isProse } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { type Claim, drop, recognise } from './claim.ts';
import { claimChrome } from './claim-chrome.ts';
import { authorOf } from './find-about.ts';
import { findByline } from './find-byline.ts';
import { readCredit } from './find-credits.ts';
import type { HeadlinePlaces } from './find-headline.ts';
import { foldText } from './fold-text.ts';
import { chromeKind } from './is-chrome.ts';
import { isDate, isUpdate, readDate } from './read-date.ts';
import { isName } from './read-name.ts';

/** What is known of a text before its head is read. */
interface Known {
  page: boolean;
  authors: readonly string[];
}

/** Reads what stands before the headline of a copied page: site name, tagline, date; all else there is navigation. */
export function readAboveHeadline(above: readonly Passage[]): Claim[] {
  let named = false;
  let tagged = false;
  return above
    .filter(passage => readCredit(passage.text) === null)
    .map(passage => {
      const { text } = passage;
      const known = claimChrome(passage, { inside: false }) ?? claimDate(passage);
      if (known) return known;
      if (!named && countTextWords(text) <= 6 && !endsSentence(text)) {
        named = true;
        return recognise(passage, 'site-name', `Name of the site: “${text}”.`, { siteName: text });
      }
      if (named && !tagged && countTextWords(text) <= 16) {
        tagged = true;
        return drop(passage, 'site-tagline', 'Tagline of the site.', { siteTagline: text });
      }
      return drop(passage, 'above-headline', 'Stands above the headline, outside the article.');
    });
}

/**
 * Reads what stands between the copies of the headline and between headline and text: site user, byline, date, dek.
 * Stops at the first passage that is none of them. `page` says that the text is a copied web page, `authors` are the
 * names known from a note on the author.
 */
export function readBelowHeadline(
  below: readonly Passage[],
  headline: HeadlinePlaces,
  known: Known,
): Claim[] {
  const claims: Claim[] = [];
  const lastPlace = headline.places.at(-1);
  const between = new Set(below.slice(0, lastPlace ? below.indexOf(lastPlace) + 1 : 0));
  let dek: Passage | null = null;
  for (const [i, passage] of below.entries()) {
    if (headline.places.includes(passage)) continue;
    const claim = claimMeta(passage, below[i - 1] ?? headline.places[0], headline, known);
    if (claim) {
      claims.push(claim);
      continue;
    }
    if (readCredit(passage.text)) continue;
    // A byline or date behind it tells a dek from the first paragraph, unless they stood before it already.
    const signed = claims.some(({ code }) => code === 'byline' || code === 'published');
    const later =
      !signed && below.slice(i + 1, i + 3).some(next => (findByline(next) ?? claimDate(next)) !== null);
    if (
      !dek &&
      isDekLike(passage, below[i + 1], { page: known.page, later: later || between.has(passage) })
    ) {
      dek = passage;
      claims.push(recognise(passage, 'dek', 'Dek: the line below the headline.', { dek: passage.text }));
    } else if (between.has(passage)) {
      claims.push(drop(passage, 'between-headlines', 'Stands between two copies of the headline.'));
    } else {
      break;
    }
  }
  return claims;
}

function claimMeta(
  passage: Passage,
  before: Passage | undefined,
  headline: HeadlinePlaces,
  { page, authors }: Known,
): Claim | null {
  const sure = findByline(passage) ?? claimDate(passage);
  if (sure || !page) return sure;
  const { text } = passage;
  const afterHeadline = before !== undefined && headline.places.includes(before);
  if (afterHeadline && isName(text) && (authors.length === 0 || authors.includes(text))) {
    const found = { byline: text, authors: [authorOf(text, '')] };
    return recognise(passage, 'byline', `Byline: “${text}”.`, found);
  }
  // A word between headline and text that is no navigation is the account that posted the page.
  if (afterHeadline && (isAccount(text) || isName(text)) && chromeKind(text, { inside: false }) === null) {
    return recognise(passage, 'site-user', `“${text}” posted the page; a site user is not an author.`, {
      siteUser: text,
    });
  }
  return claimChrome(passage, { inside: false });
}

function claimDate(passage: Passage): Claim | null {
  const { text } = passage;
  if (!isDate(text)) return null;
  const published = readDate(text);
  return published !== '' && !isUpdate(text)
    ? recognise(passage, 'published', `Date of publication, ${published}, from “${text}”.`, { published })
    : drop(passage, 'date', 'A date that is not certain to be that of publication.');
}

function isAccount(text: string): boolean {
  return /^@?[\p{L}\p{N}][\p{L}\p{N}._-]{1,29}$/u.test(text) && foldText(text) !== '';
}

/** A line after the headline is a dek when a byline or date parts it from the text, or it is no sentence. */
function isDekLike(
  passage: Passage,
  next: Passage | undefined,
  { page, later }: { page: boolean; later: boolean },
): boolean {
  const words = countTextWords(passage.text);
  if (words < 4 || words > 50 || passage.text.length > 320) return false;
  if (later) return true;
  return (
    page &&
    !endsSentence(passage.text) &&
    !/[:,;]$/.test(passage.text) &&
    next !== undefined &&
    isProse(next.text)
  );
}
