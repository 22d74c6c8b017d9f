import { describe, expect, it } from 'vitest';
import { compare } from './compare.mjs';
import { writeTable } from './write-table.mjs';

const names = { unit: 'ms', first: 'Galley', second: 'bare' };

describe('a comparison', () => {
  it('divides the first side by the second, over the samples of all runs', () => {
    const { ratio } = compare('typing', names, [[10], [30]], [[10, 10]]);
    expect(ratio.median).toBe(2);
    expect(ratio.p95).toBeCloseTo(2.9);
  });

  it('says that a target is missed as plainly as that it is met', () => {
    const target = { of: 'median', ratio: 1.5 } as const;
    const met = compare('fast', names, [[15]], [[10]], target);
    const missed = compare('slow', names, [[16]], [[10]], target);
    const table = writeTable([met, missed]);
    expect(table).toMatch(/^fast .*median ≤ 1\.5: met$/m);
    expect(table).toMatch(/^slow .*median ≤ 1\.5: not met$/m);
  });
});
