import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { namePlaces } from './name-places.ts';

const shortestPart = 3;
const shortestAlone = 7;

/** One name spelt several ways: the form that stands once beside another that stands more often. */
export const nameSpellingDiffers: Check = {
  rule: 'names.spelling-differs',
  find: article => {
    const places = namePlaces(article);
    const counts = new Map<string, number>();
    for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
    const usual = new Map<string, string>();
    for (const [name, count] of counts) if (count > 1) for (const key of keysOf(name)) usual.set(key, name);
    return places.flatMap((place): Omit<Finding, 'rule'>[] => {
      if (counts.get(place.name) !== 1) return [];
      const key = keysOf(place.name).find(one => isVariant(place.name, usual.get(one)));
      const other = key === undefined ? undefined : usual.get(key);
      if (other === undefined) return [];
      return [
        {
          severity: 'warning',
          message: `“${place.name}” is spelt “${other}” elsewhere in the article.`,
          block: place.block,
          start: place.start,
          end: place.start + place.name.length,
          quote: place.name,
          fix: { replacement: other },
          ...(place.field && { field: place.field }),
        },
      ];
    });
  },
};

const known = new Map<string, readonly string[]>();
const mostKnown = 50_000;

/**
 * What a name shares with every name that differs from it in one letter of one word: the other words, and that word
 * without one of its letters (symmetric deletion, W. Garbe, 2012).
 */
function keysOf(name: string): readonly string[] {
  let keys = known.get(name);
  if (!keys) {
    keys = makeKeys(name.split(' '));
    if (known.size > mostKnown) known.clear();
    known.set(name, keys);
  }
  return keys;
}

function makeKeys(parts: readonly string[]): string[] {
  const shortest = parts.length > 1 ? shortestPart : shortestAlone;
  return parts.flatMap((part, i) => {
    if (part.length < shortest) return [];
    const others = parts.with(i, '*').join(' ');
    const small = part.toLowerCase();
    const without = Array.from(small, (_, at) => small.slice(0, at) + small.slice(at + 1));
    return [small, ...without].map(rest => `${others} ${rest}`);
  });
}

/** Whether two names that share a key differ in a way that is no ending. */
function isVariant(name: string, other: string | undefined): boolean {
  if (other === undefined || other === name) return false;
  const [parts, others] = [name.split(' '), other.split(' ')];
  const at = parts.findIndex((part, i) => part !== others[i]);
  const [a, b] = [parts[at] ?? '', others[at] ?? ''];
  const shortest = parts.length > 1 ? shortestPart : shortestAlone;
  if (Math.min(a.length, b.length) < shortest) return false;
  return !isEnding(a, b) && !isEnding(b, a) && differsInOneLetter(a.toLowerCase(), b.toLowerCase());
}

/** “Korea” and “Korean”, “Katz” and “Katze”: the longer one is another word. */
function isEnding(short: string, long: string): boolean {
  return long.startsWith(short) && !(long.length === short.length + 1 && long.at(-1) === short.at(-1));
}

/** One letter more, less or other, or two neighbours that changed places (Damerau, CACM 7(3), 1964). */
function differsInOneLetter(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < Math.min(a.length, b.length) - from && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  const [restA, restB] = [a.slice(from, a.length - same), b.slice(from, b.length - same)];
  if (restA.length <= 1 && restB.length <= 1) return restA !== restB;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
