import { describe, expect, it } from 'vitest';
import { describeLeft } from './describe-left.ts';

const minute = 60_000;

describe('describeLeft', () => {
  it.each([
    [1, '1 min'],
    [59 * minute, '59 min'],
    [60 * minute, '1 h'],
    [61 * minute + 1, '1 h 2 min'],
    [24 * 60 * minute, '1 d'],
    [(49 * 60 + 5) * minute, '2 d 1 h'],
  ])('says %d ms as %s', (ms, words) => {
    expect(describeLeft(ms)).toBe(words);
  });
});
