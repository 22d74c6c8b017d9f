import { foldCase } from '#shared/find/fold-case.ts';
import type { Contributor } from './contributor.ts';

/**
 * The contributors in whose name, job title, affiliation, biography or address every word of a query occurs, whatever
 * its case and its accents. Those whose name begins with it come first, then the others, each by name.
 */
export function findContributors(contributors: readonly Contributor[], query: string): Contributor[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const [first = ''] = words;
  return contributors
    .map(contributor => ({ contributor, name: fold(contributor.name), text: textOf(contributor) }))
    .filter(({ text }) => words.every(word => text.includes(word)))
    .sort(
      (a, b) =>
        Number(b.name.startsWith(first)) - Number(a.name.startsWith(first)) ||
        inOrder.compare(a.name, b.name) ||
        (a.contributor.id < b.contributor.id ? -1 : 1),
    )
    .map(({ contributor }) => contributor);
}

const inOrder = new Intl.Collator('en');

function textOf({ name, jobTitle, affiliation, bio, email, url }: Contributor): string {
  return fold([name, jobTitle, affiliation, bio, email, url].join('\n'));
}

function fold(text: string): string {
  return foldCase(text.normalize('NFKD').replace(/\p{M}/gu, '')).folded;
}
