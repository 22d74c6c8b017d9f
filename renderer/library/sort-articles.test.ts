import { expect, it } from 'vitest';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import { article, p } from '#shared/testing/builders.ts';
import { sortArticles } from './sort-articles.ts';

const base = summarizeArticle(article([p('x')]));
const rows = [
  { ...base, id: 'a', headline: 'Tides 10', words: 5, status: 'approved', dueAt: '' as const },
  { ...base, id: 'b', headline: '', words: 9, status: 'idea', dueAt: '2026-11-25T10:00:00.000Z' },
  { ...base, id: 'c', headline: 'tides 9', words: 7, status: 'legal', dueAt: '2026-11-24T10:00:00.000Z' },
];

it.each([
  ['modified', 'abc'],
  ['headline', 'cab'],
  ['due', 'cba'],
  ['words', 'bca'],
  ['status', 'bac'],
] as const)('by %s they stand as %s', (by, order) => {
  expect(
    sortArticles(rows, by)
      .map(row => row.id)
      .join(''),
  ).toBe(order);
});
