import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex } from './first-index.ts';

describe('firstIndex', () => {
  it('finds where something begins to hold, in a handful of questions', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(12_000), (length, from) => {
        let asked = 0;
        const found = firstIndex(length, index => {
          asked += 1;
          return index >= from;
        });
        expect(found).toBe(Math.min(from, length));
        expect(asked).toBeLessThanOrEqual(15);
      }),
    );
  });
});
