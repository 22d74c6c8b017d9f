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
    const usual = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
    return places.flatMap((place): Omit<Finding, 'rule'>[] => {
      if (counts.get(place.name) !== 1) return [];
      const other = usual.find(name => isVariant(place.name, name));
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

/** Whether two names differ in one letter of one of their words, and in a way that is no ending. */
function isVariant(name: string, other: string): boolean {
  const [parts, others] = [name.split(' '), other.split(' ')];
  if (parts.length !== others.length) return false;
  const differing = parts.flatMap((part, i) =>
    part === others[i] ? [] : [[part, others[i] ?? ''] as const],
  );
  const [pair] = differing;
  if (!pair || differing.length > 1) return false;
  const shortest = parts.length > 1 ? shortestPart : shortestAlone;
  const [a, b] = pair;
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
