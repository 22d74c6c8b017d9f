import type { Loss } from '#shared/exchange/receipt.ts';

const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a format left out of an article, as a sentence. */
export function describeLosses(format: string, lost: readonly Loss[]): string {
  const things = lost.map(({ what, count }) => (count === 1 ? what : `${what} (${count} times)`));
  return `${format} has no place for: ${sentence.format(things)}.`;
}
