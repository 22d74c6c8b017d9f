import { type Outline, textRuns } from '../../outline/outline.ts';

/**
 * The letters and digits that a PDF can be asked for: of scripts in which each character is drawn by itself, from left
 * to right, and for which every machine has a font. Of others a PDF holds joined or turned shapes, or empty boxes.
 */
const notComparable = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]+/gu;

/** How many letters of a text cannot be had back from a PDF for certain. */
export function countUncertain(text: string): number {
  return text.match(/(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/gu)?.length ?? 0;
}

/** Words in the form in which page and PDF are compared: without spaces and signs, case and ligatures evened out. */
export function printedWords(title: string, language: string, text: string): Outline {
  const words = text.normalize('NFKC').toLowerCase().normalize('NFC').replace(notComparable, '');
  const fields = { headline: title.replace(/\s+/g, ' ').trim(), language };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    blocks: words === '' ? [] : [{ kind: 'paragraph', facts: {}, content: textRuns(words) }],
  };
}
