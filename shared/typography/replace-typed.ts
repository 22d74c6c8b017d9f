import { type QuotationMarks, quotationMarks } from './quotation-marks.ts';

/** What takes the place of a typed character: `insert` for it and for the `remove` characters before it. */
export interface Replacement {
  remove: number;
  insert: string;
}

/** Behind these a quotation begins: nothing, a space, an opening bracket, a dash; also behind an opening mark. */
const beforeOpening = /(?:^|[\s([{<¿¡/\-–—])$/u;
const wordAtEnd = /[\p{L}\p{N}\p{M}]$/u;

/**
 * What a typed character becomes by the rules of typography, or null to leave it: quotation marks of the language,
 * `--` and `---` as dashes, three points as an ellipsis, in French no-break spaces before double punctuation.
 * `before` is the text of the block up to the caret.
 */
export function replaceTyped(before: string, typed: string, language: string): Replacement | null {
  switch (typed) {
    case '"':
      return double(before, language);
    case "'":
      return single(before, language);
    case '-':
      return dash(before);
    case '.':
      return /(?:^|[^.])\.\.$/.test(before) ? { remove: 2, insert: '…' } : null;
    case ';':
    case '!':
    case '?':
    case ':':
      return frenchSpace(before, typed, language);
    default:
      return /^\d$/.test(typed) ? leftOutCentury(before, typed) : null;
  }
}

function double(before: string, language: string): Replacement | null {
  const marks = quotationMarks(language);
  if (!marks) return null;
  const [open, close] = marks.double;
  return { remove: 0, insert: opens(before, marks) ? open : close };
}

function single(before: string, language: string): Replacement | null {
  const marks = quotationMarks(language);
  if (!marks) return wordAtEnd.test(before) ? { remove: 0, insert: '’' } : null;
  const [open, close] = marks.single;
  if (opens(before, marks)) return { remove: 0, insert: open };
  // Between letters it is an apostrophe, unless a quotation is open that it may end.
  const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close);
  return { remove: 0, insert: wordAtEnd.test(before) && !isOpen ? '’' : close };
}

function opens(before: string, marks: QuotationMarks): boolean {
  const isOpening = ([open, close]: QuotationMarks['double']) => open !== close && before.endsWith(open);
  return beforeOpening.test(before) || isOpening(marks.double) || isOpening(marks.single);
}

/** Not at the start of a block, where hyphens may become a list or a divider. */
function dash(before: string): Replacement | null {
  if (/^-*$/.test(before.trim())) return null;
  if (/[^-]--$/.test(before)) return { remove: 2, insert: '—' };
  if (/[^-]-$/.test(before)) return { remove: 1, insert: '–' };
  return before.endsWith('–') ? { remove: 1, insert: '—' } : null;
}

/** ‘9 at the start of a word is a century left out, so the mark is an apostrophe: ’90s. */
function leftOutCentury(before: string, typed: string): Replacement | null {
  return /(?:^|[\s(])‘$/u.test(before) ? { remove: 1, insert: `’${typed}` } : null;
}

function frenchSpace(before: string, typed: string, language: string): Replacement | null {
  if (!/^fr(?:-|$)/i.test(language) || !/\S $/u.test(before)) return null;
  return { remove: 1, insert: (typed === ':' ? '\u00a0' : '\u202f') + typed };
}
