import { describe, expect, it } from 'vitest';
import { mediaTopicsTopLevel } from '#shared/vocabulary/media-topics-top-level.ts';
import { TermIndex } from '#shared/vocabulary/term-index.ts';
import type { Term } from '#shared/vocabulary/vocabulary.ts';
import { keysAbove, treeRows } from './tree-rows.ts';

const term = (uri: string, broader: string[] = [], retired: string | null = null): Term => ({
  uri,
  names: { en: uri },
  definitions: {},
  broader,
  retired,
});

const index = new TermIndex(
  {
    ...mediaTopicsTopLevel,
    terms: [term('a'), term('b', ['a'], '2020'), term('c', ['a']), term('d', ['c'])],
  },
  'en',
);

describe('the tree of a vocabulary', () => {
  it('shows what is open, retired terms last', () => {
    const lines = (open: string[]) =>
      treeRows(index, new Set(open)).map(({ key, level, open: isOpen }) => `${level} ${key} ${isOpen}`);
    expect(lines([])).toEqual(['1 a false']);
    expect(lines(['a'])).toEqual(['1 a true', '2 a/c false', '2 a/b null']);
    expect(lines(['a', 'a/c'])).toContain('3 a/c/d null');
  });

  it('opens the way to a term', () => {
    const [d] = treeRows(index, new Set(['a', 'a/c'])).filter(({ term: { uri } }) => uri === 'd');
    expect(d && keysAbove(index, d.term)).toEqual(['a', 'a/c']);
  });
});
