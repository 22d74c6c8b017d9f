import type { Workflow } from './workflow.ts';

const number = new Intl.NumberFormat('en-GB');

/** How a length compares with what was planned, e.g. `40 words too long`; '' where nothing is planned. */
export function describeLength(words: number, { least, most }: Workflow['plannedWords']): string {
  if (most !== null && words > most) return `${inWords(words - most)} too long`;
  if (least !== null && words < least) return `${inWords(least - words)} to go`;
  return least === null && most === null ? '' : 'as long as planned';
}

function inWords(count: number): string {
  return count === 1 ? '1 word' : `${number.format(count)} words`;
}
