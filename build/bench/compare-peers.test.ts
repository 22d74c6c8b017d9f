import { describe, expect, it } from 'vitest';
import { comparePeers } from './compare-peers.mjs';
import { writeTable } from './write-table.mjs';

const measured = { label: 'a key', unit: 'ms', target: { of: 'p95', below: 25 } } as const;

describe('Galley among its peers', () => {
  it('is divided by each of them', () => {
    const { peers } = comparePeers(
      measured,
      [[20], [20]],
      [
        { name: 'slow', runs: [[40], [40]] },
        { name: 'fast', runs: [[10], [10]] },
      ],
    );
    expect(peers.map(({ side, ratio }) => [side.name, ratio.median])).toEqual([
      ['slow', 0.5],
      ['fast', 2],
    ]);
  });

  it('stands in a table with its limit beside itself and each ratio beside its peer', () => {
    const limits = { of: 'p95', ratio: 1.3 } as const;
    const [, ...lines] = writeTable([
      comparePeers(
        measured,
        [[20]],
        [
          { name: 'one', runs: [[10]], target: limits },
          { name: 'two', runs: [[40]] },
        ],
      ),
    ]).split('\n');
    expect(lines[0]).toMatch(/^a key +Galley +1 +20\.0 ms +20\.0 ms +p95 < 25 ms: met$/);
    expect(lines[1]).toMatch(/^ +one +1 .* 2\.00 +2\.00 +p95 ≤ 1\.3: not met$/);
    expect(lines[2]).toMatch(/^ +two +1 .* 0\.50 +0\.50$/);
  });
});
