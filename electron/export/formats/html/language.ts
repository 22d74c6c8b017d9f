const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Mand', 'Samr', 'Rohg']);

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export type Direction = 'ltr' | 'rtl';

/**
 * Tells whether a language tag may stand in a page: well-formed (BCP 47), with a language of two letters that exists
 * (ISO 639-1) or of three, and a region that exists.
 */
export function isLanguageTag(tag: string): boolean {
  const locale = readLocale(tag);
  if (!locale || !/^[a-z]{2,3}$/.test(locale.language)) return false;
  const known = (type: 'language' | 'region', code: string) =>
    new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
  const { language, region } = locale;
  return (language.length === 3 || known('language', language)) && (!region || known('region', region));
}

/** The direction in which a language is written, by its own script or the one it is most often written in. */
export function languageDirection(tag: string): Direction {
  return rightToLeft.has(readLocale(tag)?.maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** 'auto' for a text with letters that run against the page, null where the page's own direction serves. */
export function textDirection(text: string, page: Direction): 'auto' | null {
  const against =
    page === 'ltr' ? rightToLeftLetter : /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
  return against.test(text) ? 'auto' : null;
}

function readLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
