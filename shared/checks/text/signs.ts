import { tkStretches } from '#shared/article/tk.ts';
import { proseCheck, type Spot } from './prose-check.ts';

/**
 * Invisible characters that no text needs: they come with copying. Joiners of scripts that need them are none, nor is
 * the word joiner, which typographers put beside a dash.
 */
const hidden = /(?:[\u200b\ufeff\u00ad\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc})+/gu;

/** Characters that cannot be seen and that no reader needs. */
export const hiddenCharacter = proseCheck({
  rule: 'text.hidden-character',
  severity: 'warning',
  languages: 'all',
  find: text => {
    // Right-to-left text may need the marks that turn the direction.
    const mixed = /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text);
    return [...text.matchAll(hidden)].flatMap((hit): Spot[] =>
      mixed && /[\u202a-\u202e\u2066-\u2069]/.test(hit[0])
        ? []
        : [
            {
              start: hit.index,
              end: hit.index + hit[0].length,
              message: `An invisible character stands here (U+${hit[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`,
              replacement: '',
            },
          ],
    );
  },
});

/** A word of Latin letters with some that only look like them, as in an address that deceives. */
export const homoglyph = proseCheck({
  rule: 'text.homoglyph',
  severity: 'error',
  languages: 'all',
  find: text =>
    [...text.matchAll(/[\p{L}\p{M}]{3,}/gu)].flatMap((hit): Spot[] => {
      const [word] = hit;
      if (!/\p{Script=Latin}/u.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return [];
      return [
        {
          start: hit.index,
          end: hit.index + word.length,
          message: `“${word}” mixes letters of two alphabets that look alike.`,
        },
      ];
    }),
});

/** TK that is still there. */
export const tkLeft = proseCheck({
  rule: 'text.tk-left',
  severity: 'warning',
  languages: 'all',
  find: text =>
    tkStretches(text).map(stretch => ({ ...stretch, message: 'Something is still to come here.' })),
});

const pairs = [
  ['“', '”', 'quotation mark'],
  ['(', ')', 'bracket'],
  ['[', ']', 'square bracket'],
] as const;

/** A bracket or quotation mark that opens and never closes, or the other way round. */
export const unbalanced = proseCheck({
  rule: 'text.unbalanced',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'it', 'pt'],
  find: text => pairs.flatMap(([open, close, name]) => lonely(text, open, close, name)),
});

function lonely(text: string, open: string, close: string, name: string): Spot[] {
  const spots: Spot[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') opened.length = 0;
    if (sign === open) {
      // A quotation over several paragraphs opens anew in each.
      if (!(open === '“' && opened.length > 0)) opened.push(at);
    } else if (sign === close && opened.pop() === undefined && !isListSign(text, at)) {
      spots.push({ start: at, end: at + 1, message: `This ${name} closes what was never opened.` });
    }
  }
  // One that is still open at the end of a paragraph is closed in a later one.
  if (open !== '“')
    for (const at of opened) spots.push({ start: at, end: at + 1, message: `This ${name} is never closed.` });
  return spots;
}

/** “a)”, “1)”: the sign of a list or a smiley; no opening belongs to it. */
function isListSign(text: string, at: number): boolean {
  return /(?:^|[\s([])(?:[\p{L}\p{N}]{1,2}|[:;]-?)$/u.test(text.slice(Math.max(0, at - 4), at));
}
