import type { Match } from './matcher.ts';
import type { FindQuery, Replacement } from './query.ts';

/** What takes the place of one match; `found` is the text that was matched. */
export function expandReplacement(
  { text, keepCase }: Replacement,
  query: FindQuery,
  match: Match,
  found: string,
): string {
  const expanded = query.regex ? fillIn(text, match, found) : text;
  return (keepCase ? likeCaseOf(found, expanded) : expanded).normalize('NFC');
}

/** Reads `$1`, `$12`, `$<name>`, `$&` and `$$` as JavaScript does; a group that is not there stays as it is written. */
function fillIn(template: string, { groups, named }: Match, found: string): string {
  return template.replace(/\$(?:(\$)|(&)|<([^>]*)>|(\d\d?))/g, (whole, dollar, all, name, digits) => {
    if (dollar) return '$';
    if (all) return found;
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? '') : whole;
    const number = Number(digits);
    if (number >= 1 && number <= groups.length) return groups[number - 1] ?? '';
    const first = Number(digits[0]);
    const isOneDigit = digits.length === 2 && first >= 1 && first <= groups.length;
    return isOneDigit ? (groups[first - 1] ?? '') + digits[1] : whole;
  });
}

/** Writes a replacement in capitals, or with a capital, where what it replaces is; otherwise as it was typed. */
function likeCaseOf(found: string, text: string): string {
  const letters = found.match(/\p{L}/gu)?.join('') ?? '';
  const hasCase = letters.toUpperCase() !== letters.toLowerCase();
  if (!hasCase) return text;
  if ([...letters].length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  const [first = ''] = letters;
  if (first === first.toLowerCase()) return text;
  return text.replace(/\p{L}/u, letter => letter.toUpperCase());
}
