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
