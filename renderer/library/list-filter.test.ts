import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import { article, p } from '#shared/testing/builders.ts';
import { countStatuses, filterArticles, filterToValue, joinHits, valueToFilter } from './list-filter.ts';

const row = (id: string, status: string): ArticleSummary => ({
  ...summarizeArticle(article([p('x')])),
  id,
  status,
});
const a = row('a', 'draft');
const b = row('b', 'ready');
const c = row('c', 'draft');

describe('filterArticles', () => {
  it('lets through one status, and counts what each would let through', () => {
    expect(filterArticles([a, b, c], { kind: 'status', status: 'draft' })).toEqual([a, c]);
    expect(countStatuses([a, b, c])).toEqual([
      ['draft', 2],
      ['ready', 1],
    ]);
  });

  it.each(['all', 'spike', 'status:in review', 'status:spike'])(
    'reads %s back from a list of choices',
    value => {
      expect(filterToValue(valueToFilter(value))).toBe(value);
    },
  );
});

describe('joinHits', () => {
  it('puts what only the text holds behind what the title holds, each once', () => {
    expect(joinHits([b], [a, b, c], ['c', 'b'])).toEqual([b, c]);
  });

  it('leaves out what the filter has taken away', () => {
    expect(joinHits([], [a], ['b'])).toEqual([]);
  });
});
