import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

describe('sameValue', () => {
  it('does not mind the order of keys, but that of lists', () => {
    expect(sameValue({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
  });

  it('takes a zero with a minus for a zero, as JSON does', () => {
    expect(sameValue([-0], [0])).toBe(true);
  });

  it.each([
    [{}, { a: undefined }],
    [[], {}],
    [null, {}],
    [0, '0'],
    [[1], [1, 2]],
    [{ a: 1 }, { b: 1 }],
    [{ toString: 1 }, { a: 1 }],
  ])('tells %j from %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });

  it('agrees with the JSON text of the values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameValue(a, JSON.parse(JSON.stringify(a)))).toBe(true);
        if (JSON.stringify(a) === JSON.stringify(b)) expect(sameValue(a, b)).toBe(true);
      }),
    );
  });
});
