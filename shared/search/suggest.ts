import { type Operator, operatorOf, operators } from './operators.ts';
import { splitQuery } from './split-query.ts';

/** What could stand in the place of a stretch of a query. */
export interface Suggestion {
  /** What the stretch becomes. */
  text: string;
  describes: string;
  at: number;
  length: number;
}

/** At most so many are offered. */
const most = 8;

/**
 * What the word before the caret may be meant as: an operator, or a value of one. `valuesOf` knows the values that
 * occur, e.g. the sections of the library.
 */
export function suggest(
  text: string,
  caret: number,
  valuesOf: (operator: Operator) => readonly string[] = () => [],
): Suggestion[] {
  const part = splitQuery(text).find(one => one.at < caret && caret <= one.at + one.length);
  if (!part || part.at + part.length !== caret) return [];
  const minus = part.not ? '-' : '';
  const stretch = { at: part.at, length: part.length };
  if (part.name === '') {
    if (part.quoted || part.value.length < 2) return [];
    return Object.entries(operators)
      .filter(([name]) => name.startsWith(part.value.toLowerCase()))
      .map(([name, { describes }]) => ({ text: `${minus}${name}:`, describes, ...stretch }));
  }
  const operator = operatorOf(part.name);
  if (operator === null) return [];
  const begun = part.value.toLowerCase();
  const known: readonly string[] = [...operators[operator].values, ...valuesOf(operator)];
  return [...new Set(known)]
    .filter(value => value !== '' && value.toLowerCase().includes(begun) && value.toLowerCase() !== begun)
    .slice(0, most)
    .map(value => ({
      text: `${minus}${operator}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value} `,
      describes: '',
      ...stretch,
    }));
}
