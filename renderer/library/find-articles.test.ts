import { describe, expect, it } from 'vitest';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import { article, p } from '#shared/testing/builders.ts';
import { findArticles } from './find-articles.ts';

const ferry = summarizeArticle({
  ...article([p('It rings.')]),
  headline: 'The ferry bell',
  byline: 'Zoë Ångström',
});
const tides = summarizeArticle({ ...article([p('Twice daily, the ferry waits.')]), headline: 'Tides' });

describe('findArticles', () => {
  it('finds by words of headline, byline and first words, in any order', () => {
    expect(findArticles([ferry, tides], 'bell ferry')).toEqual([ferry]);
    expect(findArticles([ferry, tides], 'ferry')).toEqual([ferry, tides]);
    expect(findArticles([ferry, tides], 'bell tides')).toEqual([]);
  });

  it('takes no notice of case and accents', () => {
    expect(findArticles([ferry, tides], 'ZOE angs')).toEqual([ferry]);
  });

  it('gives the same list for an empty query', () => {
    const all = [ferry, tides];
    expect(findArticles(all, '  ')).toBe(all);
  });
});
