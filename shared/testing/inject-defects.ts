/** A slip put into a text: which rule should find it, and where it stands, in UTF-16 offsets of the new text. */
export interface Defect {
  rule: string;
  start: number;
  end: number;
}

/** A text with one slip in it. */
export interface Spoilt extends Defect {
  text: string;
}

/** Changes a text at one of the places that it offers; null where it offers none. `random` gives numbers below 1. */
type Injector = (
  text: string,
  random: () => number,
  words: ReadonlySet<string>,
) => Omit<Spoilt, 'rule'> | null;

function pick(text: string, pattern: RegExp, random: () => number): RegExpExecArray | null {
  const hits = [...text.matchAll(pattern)];
  return hits[Math.floor(random() * hits.length)] ?? null;
}

/** Puts `instead` in the place of a stretch; `from` and `length` say where in it the slip is. */
function put(text: string, at: number, taken: number, instead: string, from = 0, length = instead.length) {
  return {
    text: text.slice(0, at) + instead + text.slice(at + taken),
    start: at + from,
    end: at + from + length,
  };
}

const midWord = /(?<=\p{Ll} )\p{Ll}{3,}(?= \p{Ll})/gu;

/**
 * Slips as they come from typing, dictating, copying and cutting links out, by the rule that is to find each. Every one
 * changes a clean sentence in one place.
 */
export const injectors: Readonly<Record<string, Injector>> = {
  'text.doubled-word': (text, random) => {
    const hit = pick(
      text,
      /(?<=\p{Ll} )(?:the|of|and|to|in|is|was|for|with|on|at|by|from|it)(?= \p{Ll})/gu,
      random,
    );
    return hit && put(text, hit.index, hit[0].length, `${hit[0]} ${hit[0]}`);
  },
  'text.run-together': (text, random, words) => {
    const hits = [
      ...text.matchAll(/(?<![\p{L}\p{N}-])(\p{Ll}{4,}) (the|and|that|with|from|which|were|their)(?= )/gu),
    ].filter(([, word = '']) => text.split(new RegExp(`\\b${word}\\b`)).length > 2 || words.has(word));
    const hit = hits[Math.floor(random() * hits.length)];
    return hit ? put(text, hit.index, hit[0].length, hit[0].replace(' ', '')) : null;
  },
  'text.space-before-stop': (text, random) => {
    const hit = pick(text, /(?<=\p{Ll}{2})[,.](?= )/gu, random);
    return hit && put(text, hit.index, 1, ` ${hit[0]}`);
  },
  'text.space-missing': (text, random) => {
    const hit = pick(text, /(?<=\p{Ll}{2})(?:, (?=\p{L}{2})|\. (?=\p{Lu}\p{Ll}))/gu, random);
    return hit && put(text, hit.index, 2, hit[0].trim());
  },
  'text.space-doubled': (text, random) => {
    const hit = pick(text, /(?<=\p{Ll}) (?=\p{Ll})/gu, random);
    return hit && put(text, hit.index, 1, '  ');
  },
  'text.dangling-hyphen': (text, random) => {
    const hit = pick(text, midWord, random);
    return hit && put(text, hit.index, 0, '-', -1, 2);
  },
  'text.sentence-in-lower-case': (text, random) => {
    const hit = pick(text, /(?<=\p{Ll}{4}) (?=\p{Ll}{3,} )/gu, random);
    return hit && put(text, hit.index, 1, '. ', 0, 3);
  },
  'text.hidden-character': (text, random) => {
    const hit = pick(text, midWord, random);
    return hit && put(text, hit.index + 1, 0, random() < 0.5 ? '\u200b' : '\u00ad');
  },
  'text.homoglyph': (text, random) => {
    const hit = pick(text, /(?<=\p{Ll} \p{Ll}{1,6})[aeop](?=\p{Ll}{2})/gu, random);
    const alike: Record<string, string> = { a: '\u0430', e: '\u0435', o: '\u043e', p: '\u0440' };
    return hit && put(text, hit.index, 1, alike[hit[0]] ?? '');
  },
  'text.unbalanced': (text, random) => {
    const hit = pick(text, midWord, random);
    return hit && put(text, hit.index, 0, '(');
  },
  'text.tk-left': (text, random) => {
    const hit = pick(text, midWord, random);
    return hit && put(text, hit.index, hit[0].length, 'TK');
  },
  'text.link-residue': (text, random) => {
    const hit = pick(text, /(?<=\p{Ll}), (?=\p{Ll})/gu, random);
    return hit && put(text, hit.index, 2, ', as a colleague notes: underlines in the daily, ', 23, 10);
  },
  'names.lower-case': (text, random) => {
    const hit = pick(
      text,
      /(?<=\p{Ll} )(?:Russia|Ukraine|London|Paris|Germany|France|Spain|Italy|India|Iran|Iraq|Monday|Tuesday|Friday|Sunday|January|September|October|November|December|American|British|European|Canada|Israel|Washington)(?![\p{L}])/gu,
      random,
    );
    return hit && put(text, hit.index, hit[0].length, hit[0].toLowerCase());
  },
  'facts.weekday': (text, random) => {
    const hit = pick(text, midWord, random);
    return hit && put(text, hit.index, 0, 'on Friday, 6 January 2026 ', 3, 6);
  },
  'facts.currency-twice': (text, random) => {
    const hit = pick(text, midWord, random);
    return hit && put(text, hit.index, 0, 'for $40 dollars ', 4, 11);
  },
};

/** Puts one slip into a text; null when the text has no place for it. */
export function injectDefect(
  rule: string,
  text: string,
  random: () => number,
  words: ReadonlySet<string> = new Set(),
): Spoilt | null {
  const spoilt = injectors[rule]?.(text, random, words);
  return spoilt ? { ...spoilt, rule } : null;
}
