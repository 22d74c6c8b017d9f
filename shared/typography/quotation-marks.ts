/** The marks of a language: outer and inner, each opening and closing, with the spaces that belong to them. */
export interface QuotationMarks {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
}

const narrow = '\u202f';
const english: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] };
const german: QuotationMarks = { double: ['„', '“'], single: ['‚', '‘'] };
const guillemets: QuotationMarks = { double: ['«', '»'], single: ['“', '”'] };
const raised: QuotationMarks = { double: ['”', '”'], single: ['’', '’'] };
const slavic: QuotationMarks = { double: ['«', '»'], single: ['„', '“'] };
const polish: QuotationMarks = { double: ['„', '”'], single: ['‚', '’'] };

/** By BCP 47 tag in lower case; the longest tag that fits counts. After Unicode CLDR's delimiters, French with its spaces. */
const marksOf: Readonly<Record<string, QuotationMarks>> = {
  en: english,
  pt: english,
  it: english,
  nl: english,
  tr: english,
  ko: english,
  zh: english,
  de: german,
  cs: german,
  sk: german,
  sl: german,
  is: german,
  'de-ch': { double: ['«', '»'], single: ['‹', '›'] },
  'de-li': { double: ['«', '»'], single: ['‹', '›'] },
  fr: { double: [`«${narrow}`, `${narrow}»`], single: ['“', '”'] },
  es: guillemets,
  ca: guillemets,
  el: guillemets,
  nb: { double: ['«', '»'], single: ['‘', '’'] },
  nn: { double: ['«', '»'], single: ['‘', '’'] },
  no: { double: ['«', '»'], single: ['‘', '’'] },
  'pt-pt': guillemets,
  sv: raised,
  fi: raised,
  da: english,
  pl: polish,
  hu: { double: ['„', '”'], single: ['»', '«'] },
  ro: { double: ['„', '”'], single: ['«', '»'] },
  ru: slavic,
  uk: slavic,
  be: slavic,
  bg: german,
};

/** The marks of a language, or null for one of which Galley does not know them: there straight marks stay. */
export function quotationMarks(language: string): QuotationMarks | null {
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const marks = marksOf[tag];
    if (marks) return marks;
  }
  return null;
}
