import { failure, type Result, success } from '#shared/result.ts';
import { type FoldedText, foldCase } from './fold-case.ts';
import type { FindQuery } from './query.ts';
import { isWordBound, wordClass } from './word-bounds.ts';

/** A stretch of a text, never empty; `groups` are those of a regular expression, from `$1` on. */
export interface Match {
  start: number;
  end: number;
  groups: readonly (string | undefined)[];
  named: Readonly<Record<string, string | undefined>>;
}

/** A query made ready to be looked for. */
export interface Matcher {
  /** The matches in a text from left to right; none overlaps another. Hand in the same object for the same text. */
  find: (source: { readonly text: string }) => Match[];
}

const noGroups: readonly string[] = Object.freeze([]);
const noNames = Object.freeze({});

/**
 * Makes a query ready. Fails with `bad-input` for a regular expression that cannot be read. A regular expression can
 * take for ever, so search with one only where it can be stopped.
 */
export function compileQuery(query: FindQuery): Result<Matcher> {
  if (query.text === '') return success({ find: () => [] });
  return query.regex ? compileExpression(query) : success(compileWords(query));
}

function compileWords({ text, matchCase, wholeWord }: FindQuery): Matcher {
  const wanted = text.normalize('NFC');
  const needle = matchCase ? wanted : foldCase(wanted).folded;
  return {
    find: source => {
      const matches: Match[] = [];
      const { folded, origins } = matchCase ? { folded: source.text, origins: null } : foldOnce(source);
      let at = folded.indexOf(needle);
      while (at >= 0) {
        const start = origins ? (origins[at] ?? -1) : at;
        const end = origins ? (origins[at + needle.length] ?? -1) : at + needle.length;
        const fits =
          start >= 0 &&
          end >= 0 &&
          (!wholeWord || (isWordBound(source.text, start) && isWordBound(source.text, end)));
        if (fits) matches.push({ start, end, groups: noGroups, named: noNames });
        at = folded.indexOf(needle, fits ? at + needle.length : at + 1);
      }
      return matches;
    },
  };
}

const foldedTexts = new WeakMap<object, FoldedText>();

function foldOnce(source: { readonly text: string }): FoldedText {
  const known = foldedTexts.get(source) ?? foldCase(source.text);
  foldedTexts.set(source, known);
  return known;
}

function compileExpression({ text, matchCase, wholeWord }: FindQuery): Result<Matcher> {
  // Not `\b`, which knows no letters beyond ASCII.
  const bound = `(?:(?<!${wordClass})|(?!${wordClass}))`;
  const flags = matchCase ? 'gmu' : 'gimu';
  let expression: RegExp;
  try {
    // The bare one first: its complaint speaks of what was typed.
    expression = new RegExp(text, flags);
    if (wholeWord) expression = new RegExp(`${bound}(?:${text})${bound}`, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const why = error.message.slice(error.message.lastIndexOf(': ') + 2);
    return failure('bad-input', `This regular expression cannot be read: ${why}.`);
  }
  return success({
    find: source =>
      [...source.text.matchAll(expression)].flatMap(([found, ...groups], i, all) => {
        const start = all[i]?.index ?? 0;
        // An empty match shows nothing, and there is nothing in it to replace.
        if (found === '') return [];
        return [{ start, end: start + found.length, groups, named: all[i]?.groups ?? noNames }];
      }),
  });
}
