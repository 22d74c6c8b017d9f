import { expect, it } from 'vitest';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import { article, p } from '#shared/testing/builders.ts';
import { columnsOf } from './columns-of.ts';
import { stepOnBoard } from './step-on-board.ts';

const base = summarizeArticle(article([p('x')]));
const cards = [
  { ...base, id: 'a', status: 'draft' },
  { ...base, id: 'b', status: 'legal' },
  { ...base, id: 'c', status: 'draft' },
  { ...base, id: 'd', status: 'approved' },
];
const columns = columnsOf(cards);

it('has a column for every status, and one for each that is not known', () => {
  expect(columns).toHaveLength(10);
  expect(columns.find(({ status }) => status === 'draft')?.articles.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(columns.at(-1)?.status).toBe('legal');
});

it.each([
  [null, 'ArrowDown', 'a'],
  ['a', 'ArrowDown', 'c'],
  ['c', 'ArrowDown', 'c'],
  ['c', 'ArrowRight', 'd'],
  ['d', 'ArrowRight', 'b'],
  ['d', 'ArrowLeft', 'a'],
  ['a', 'ArrowLeft', 'a'],
  ['a', 'End', 'c'],
])('from %s %s leads to %s', (from, key, to) => {
  expect(stepOnBoard(columns, from, key)).toBe(to);
});
