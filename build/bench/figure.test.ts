import { describe, expect, it } from 'vitest';
import { compare } from './compare.mjs';
import { figure } from './figure.mjs';
import { writeTable } from './write-table.mjs';

describe('a figure', () => {
  it('is held against its limit by the statistic that the target names', () => {
    const samples = [...Array<number>(9).fill(10), 100];
    expect(figure('a save', 'ms', samples, { of: 'median', below: 50 }).target?.met).toBe(true);
    expect(figure('a save', 'ms', samples, { of: 'p95', below: 50 }).target?.met).toBe(false);
  });

  it('misses a limit that it only reaches', () => {
    expect(figure('a save', 'ms', [50], { of: 'p95', below: 50 }).target?.met).toBe(false);
  });

  it('stands in the same table as a comparison, and says whether its target was met', () => {
    const [headings = '', ...lines] = writeTable([
      figure('a save', 'ms', [60], { of: 'p95', below: 50 }),
      figure('a list', 'ms', [20], { of: 'median', below: 50 }),
      compare('against another', { unit: 'ms', first: 'one', second: 'two' }, [[10]], [[20]]),
    ]).split('\n');
    expect(lines[0]).toMatch(/^a save .* 60\.0 ms .* p95 < 50 ms: not met$/);
    expect(lines[1]).toMatch(/^a list .* 20\.0 ms .* median < 50 ms: met$/);
    const column = headings.indexOf('samples');
    expect(lines.map(line => line.slice(column, column + 7).trim())).toEqual(['1', '1', '1', '1']);
  });
});
