import { countTextWords } from '../text/is-prose.ts';

const openers = new Set(
  `the a an it in on at for when while as after before this that these those there here he she they we i you his her
  their its our my but and if since with by from to no not some many most all one two three few every each what who
  why how where last next until during under over near among once more even only just according
  der die das ein eine im am bei seit nach es er sie wir ich le la les un une des dans en il elle depuis après el los
  las una por para según lo gli i nel di da het de een`.split(/\s+/),
);

/** Characters of a paragraph that are looked at; the dash comes early and the sentence behind it soon ends. */
const looksAt = 2000;
const dash = /^(.{18,220}?)(\s+(?:–|—|―|--|-)\s+|—)(["“‘'«]?\p{Lu}.{60,})$/su;

/** A dek that was glued to the first paragraph, and the paragraph without it. */
export interface SplitDek {
  dek: string;
  sign: string;
  rest: string;
}

/**
 * Parts a dek from the first paragraph at a dash: "Dek – Text". Conservative, because a dash also sets off a
 * parenthesis: the part before it must be short and hold no sentence, the part after it must open a sentence with a
 * word that opens sentences, and no second dash may close what the first one opened. Null when in doubt.
 */
export function splitDek(paragraph: string, headline: string): SplitDek | null {
  const [, dek = '', sign = '', after = ''] = dash.exec(paragraph.slice(0, looksAt)) ?? [];
  const rest = after + paragraph.slice(looksAt);
  if (dek === '' || countTextWords(dek) < 4 || countTextWords(dek) > 32) return null;
  if (/[.!?]["”’]? \p{Lu}/u.test(dek) || /[.,;:(]$/.test(dek) || isDateline(dek)) return null;
  if (closesParenthesis(after, sign)) return null;
  const opener = openers.has((/^["“‘'«]?([\p{L}]+)/u.exec(after)?.[1] ?? '').toLowerCase());
  const spaced = sign !== '—';
  const sentences = after.split(/[.!?]["”’]? (?=["“‘]?\p{Lu})/u).length;
  const score =
    (opener ? 2 : 0) +
    (sharesWords(dek, headline) ? 1 : 0) +
    (countTextWords(after) >= 25 ? 1 : 0) +
    (sentences >= 2 ? 1 : 0);
  return score >= (spaced ? 3 : 4) ? { dek, sign, rest } : null;
}

/** "LONDON (Agency)" or "Saltmarsh, Oct. 3": the place before a report, which is part of the text. */
function isDateline(text: string): boolean {
  const words = text.split(/\s+/);
  return /^\p{Lu}{3,}/u.test(text) && words.length <= 6 ? true : /\([A-Z][\w ]+\)$/.test(text);
}

/** Another dash in the same sentence closes a parenthesis, so the first did not end a dek. */
function closesParenthesis(rest: string, sign: string): boolean {
  const sentence = rest.split(/[.!?]["”’]? (?=["“‘]?\p{Lu})/u)[0] ?? rest;
  return sign.trim() === sign ? sentence.includes(sign) : sentence.includes(` ${sign.trim()} `);
}

function sharesWords(dek: string, headline: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const known = words(headline);
  return [...words(dek)].some(word => known.has(word));
}
