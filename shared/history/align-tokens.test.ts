import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { li, ul } from '#shared/testing/builders.ts';
import { alignTokens } from './align-tokens.ts';
import { blockTokens, plainTokens } from './tokens.ts';

function words(seed: number, count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return `w${state % 400}`;
  });
}

describe('alignTokens', () => {
  it('keeps every token of both texts in order, however long they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(3000), fc.nat(3000), (seed, one, other) => {
        const before = plainTokens(words(seed, one).join(' '));
        const after = plainTokens([...words(seed, one / 2), ...words(seed + 1, other)].join(' '));
        const steps = alignTokens(before, after);
        expect(steps.flatMap(step => step.before ?? [])).toEqual(before);
        expect(steps.flatMap(step => step.after ?? [])).toEqual(after);
        expect(steps.every(({ op, before, after }) => op !== 'same' || before.key === after.key)).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('finds one changed word in a long text', () => {
    const text = words(7, 5000);
    const changed = text.with(2500, 'changed');
    const steps = alignTokens(plainTokens(text.join(' ')), plainTokens(changed.join(' ')));
    expect(steps.filter(({ op }) => op !== 'same').map(({ op }) => op)).toEqual(['removed', 'added']);
  });

  it('marks the entry that came into a list, not its text and the start of the next', () => {
    const [oars, lamp] = [li('Oars'), li('A lamp')];
    const before = blockTokens(ul(oars, lamp));
    const after = blockTokens(ul(oars, li('Two buckets'), lamp));
    for (const [op, one, other] of [
      ['added', before, after],
      ['removed', after, before],
    ] as const) {
      const changed = alignTokens(one, other).filter(step => step.op === op);
      expect(changed.map(step => (step.after ?? step.before).text).join('')).toBe('\nTwo buckets');
    }
  });

  it('counts a very long text without a common passage as rewritten', () => {
    const steps = alignTokens(plainTokens('a '.repeat(20_000)), plainTokens('b '.repeat(20_000)));
    expect(steps.every(({ op }) => op !== 'same')).toBe(true);
  });
});
