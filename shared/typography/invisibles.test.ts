import { describe, expect, it } from 'vitest';
import { findInvisibles } from './invisibles.ts';

describe('findInvisibles', () => {
  it('finds what cannot be seen, and each of several spaces', () => {
    const text = 'a\u00a0b  c\u00add\u202ee\tf g';
    expect(findInvisibles(text).map(({ at, sign }) => `${at}${sign}`)).toEqual([
      '1°',
      '3·',
      '4·',
      '6¬',
      '8RLO',
      '10→',
    ]);
  });

  it('leaves the joiners of an emoji alone, not those between letters', () => {
    expect(findInvisibles('👩‍🚀')).toEqual([]);
    expect(findInvisibles('क्\u200dष').map(({ sign }) => sign)).toEqual(['ZWJ']);
  });
});
