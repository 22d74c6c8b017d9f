import type { TextsRead } from '#shared/ipc/library-state.ts';

const count = new Intl.NumberFormat('en-GB');

/** How far a search has come, e.g. `3 articles so far. Still reading: 1,200 of 10,000 texts…`; '' for nothing found. */
export function describeSearch(answered: boolean, found: number, reading: TextsRead | null): string {
  if (!answered) return 'Searching the texts…';
  const articles = found === 1 ? '1 article' : `${count.format(found)} articles`;
  if (reading === null) return found === 0 ? '' : articles;
  const rest = `Still reading: ${count.format(reading.read)} of ${count.format(reading.total)} texts…`;
  return found === 0 ? rest : `${articles} so far. ${rest}`;
}
