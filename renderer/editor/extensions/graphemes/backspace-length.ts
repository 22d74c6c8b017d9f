import { graphemesOf } from './graphemes-of.ts';

/** Characters that are one picture however many code points they have: emoji, flags, keycaps. */
const oneUnit = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** A code point with the selector that only chooses its form. */
const chosenForm = /.[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/su;

/**
 * How much Backspace takes from the end of a short text, in UTF-16 units; 0 from none. The last code point, so that a cluster
 * of letters and signs, as in Devanagari, is taken apart in the order in which it was typed; what is one picture, whole.
 * As Chromium (`BackspaceStateMachine`) and word processors do it; the README says why.
 */
export function backspaceLength(text: string): number {
  const last = graphemesOf(text).at(-1) ?? '';
  if (oneUnit.test(last) || last === '\r\n') return last.length;
  return chosenForm.exec(last)?.[0].length ?? [...last].at(-1)?.length ?? 0;
}
