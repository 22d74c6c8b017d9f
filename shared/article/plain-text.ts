import { blockRuns } from './block-runs.ts';
import type { Block } from './blocks/block.ts';
import { inlineText } from './inline.ts';

/** The plain text of one block, to which offsets refer; `block-runs.ts` says what stands on lines of its own. */
export function blockText(block: Block): string {
  return blockRuns(block)
    .map(run => run.separator + inlineText(run.content))
    .join('');
}

const counted = new WeakMap<Block, number>();

/**
 * The words of the body as an editor counts them: runs of letters, digits and what joins them. Blocks that are the
 * same objects as at an earlier count cost nothing.
 */
export function wordCount({ body }: { body: readonly Block[] }): number {
  let sum = 0;
  for (const block of body) {
    let words = counted.get(block);
    if (words === undefined) {
      words = countWords(blockText(block));
      counted.set(block, words);
    }
    sum += words;
  }
  return sum;
}

/** Scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]+/gu;
const wordsOf = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Counts words in a text: runs of letters or digits, with apostrophes, hyphens, points and commas inside. Where a
 * script has no blanks, words are found by Unicode's dictionaries.
 */
export function countWords(text: string): number {
  return beyondLatin.test(text) ? countAnyWords(text) : countLatinWords(text);
}

function countAnyWords(text: string): number {
  let words = 0;
  const spaced = text.replace(unspaced, run => {
    for (const { isWordLike } of wordsOf.segment(run)) if (isWordLike) words += 1;
    return ' ';
  });
  return words + (spaced.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0);
}

/** Anything but Latin letters without combining marks, and the quotes and dashes that go with them. */
const beyondLatin = /[\u0250-\u200f\u2027-\u20ab\u20ad-\uffff]/;
const latinLetters = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const inside = new Set([...`'’.,-`].map(sign => sign.charCodeAt(0)));

/** The same for Latin text, which a paste can have megabytes of, without an expression. */
function countLatinWords(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (latinLetters[code] === 1) {
      if (!within) words += 1;
      within = true;
    } else if (!within || !inside.has(code) || latinLetters[text.charCodeAt(at + 1)] !== 1) within = false;
  }
  return words;
}
