import { describe, expect, it } from 'vitest';
import { describeSearch } from './describe-search.ts';

describe('describeSearch', () => {
  it('counts what was found, and leaves nothing found to the list', () => {
    expect(describeSearch(false, 0, null)).toBe('Searching the texts…');
    expect(describeSearch(true, 1, null)).toBe('1 article');
    expect(describeSearch(true, 1200, null)).toBe('1,200 articles');
    expect(describeSearch(true, 0, null)).toBe('');
  });

  it('says how many texts are still to be read, and never that there is nothing before they are', () => {
    const reading = { read: 1200, total: 10_000 };
    expect(describeSearch(true, 0, reading)).toBe('Still reading: 1,200 of 10,000 texts…');
    expect(describeSearch(true, 3, reading)).toBe('3 articles so far. Still reading: 1,200 of 10,000 texts…');
  });
});
