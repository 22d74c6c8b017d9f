import { describe, expect, it } from 'vitest';
import { median, p95 } from './statistics.mjs';

describe('the statistics of a benchmark', () => {
  it('take the middle sample, whatever order they came in', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('take the mean of the two middle ones of an even number', () => {
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('do not let a single outlier be the 95th percentile of many', () => {
    expect(p95([...Array<number>(99).fill(10), 1000])).toBe(10);
  });

  it('place the 95th percentile between its neighbours', () => {
    expect(p95([0, 10])).toBeCloseTo(9.5);
  });

  it('refuse to say anything of nothing', () => {
    expect(() => median([])).toThrow('no samples');
  });
});
