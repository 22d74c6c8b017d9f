import type { Found } from '#shared/find/find-in-texts.ts';

export interface FindCount {
  query: string;
  searching: boolean;
  matches: readonly Found[];
  current: number;
}

/** How many matches there are and which one is shown: `3 of 27`, with the place where it is not running text. */
export function describeCount({ query, searching, matches, current }: FindCount): string {
  if (searching) return 'Searching…';
  if (query === '') return '';
  if (matches.length === 0) return 'Not found';
  const where = matches[current]?.source.label ?? '';
  const count = `${(current + 1).toLocaleString('en')} of ${matches.length.toLocaleString('en')}`;
  return where === '' ? count : `${count} · ${where}`;
}
