import { allowedHref } from '#shared/article/href.ts';

/** A note on the value of a field; `wrong` when it cannot stand as it is. */
export interface About {
  words: string;
  wrong: boolean;
}

const right = (words: string): About => ({ words, wrong: false });
const wrong = (words: string): About => ({ words, wrong: true });

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** The name of a language by its BCP 47 tag. */
export function aboutLanguage(tag: string): About | null {
  if (tag === '') return wrong('No language');
  try {
    const name = languageNames.of(tag);
    return name ? right(name) : wrong('Not a known language');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return wrong('A code such as en or fr-CA');
  }
}

/** Whether an address can be gone to. */
export function aboutAddress(address: string): About | null {
  if (address === '') return null;
  return allowedHref(address) && !address.startsWith('mailto:')
    ? null
    : wrong('A whole web address, with https:// in front');
}

/** Whether a date is ISO 8601, alone or with a time, and what day it is. */
export function aboutDate(text: string): About | null {
  if (text === '') return null;
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text);
  const date = new Date(text);
  // A day that a month does not have is taken as one of the next month.
  const exists = iso && !Number.isNaN(date.getTime()) && isDayOf(text);
  if (!exists) return wrong('A date such as 2026-11-23, or with a time 2026-11-23T09:00Z');
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return right(
    day.toLocaleDateString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  );
}

function isDayOf(text: string): boolean {
  const day = text.slice(0, 10);
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/** The length of a text in characters, against what search engines show of it. */
export function aboutLength(text: string, shown: number): About | null {
  if (text === '') return null;
  const length = [...new Intl.Segmenter().segment(text)].length;
  const words = `${length} of ${shown} characters`;
  return length > shown ? wrong(`${words}: the end may be cut off`) : right(words);
}
