/** Where one sentence ends and the next begins, in UTF-16 offsets: `end` is behind the sign, `next` at the next word. */
export interface SentenceBreak {
  /** The sign itself. */
  sign: string;
  end: number;
  next: number;
  /** The word before the sign, with the points inside it. */
  wordBefore: string;
  /** What closes behind the sign: quotation marks and brackets. */
  closing: string;
}

/** Words that end with a point without ending a sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st ste mt ft gen col lt sgt capt cmdr gov sen rep rev hon pres supt adm maj cpl pvt messrs ' +
    'vs etc al cf ca c viz approx est inc ltd co corp bros dept univ assn jr sr esq no nos vol vols ed eds p pp fig figs ' +
    'ch sec art jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd ' +
    'in oz lb lbs sq hwy trans repr rev ibid op cit incl excl max min avg tel ext misc temp orig'
  ).split(' '),
);

/** Every place where a sentence seems to end and another text follows in the same line. */
export function sentenceBreaks(text: string): SentenceBreak[] {
  return [
    ...text.matchAll(/([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*)?([.!?…]+)([”’"')\]]*)[ \u00a0]+(?=\S)/gu),
  ].flatMap((hit): SentenceBreak[] => {
    const [whole, wordBefore = '', sign = '', closing = ''] = hit;
    if (sign === '.' && isAbbreviation(wordBefore)) return [];
    const next = hit.index + whole.length;
    return [
      { sign, end: hit.index + wordBefore.length + sign.length + closing.length, next, wordBefore, closing },
    ];
  });
}

/** “Mr”, “U.S”, “J”, “3”: a point behind them is theirs. */
function isAbbreviation(word: string): boolean {
  return (
    word === '' ||
    /^(?:\p{L}|\p{N}+)$/u.test(word) ||
    word.includes('.') ||
    abbreviations.has(word.toLowerCase())
  );
}
