import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.mjs';

describe('the turns of two sides', () => {
  it('give neither of them the first place in every pair', async () => {
    const order: string[] = [];
    const side = (name: string) => async (run: number) => order.push(`${name}${run}`);
    await interleave(4, side('a'), side('b'));
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2', 'b3', 'a3']);
  });

  it('keep what each side gave apart, in the order of its runs', async () => {
    const given = await interleave(
      3,
      async run => `a${run}`,
      async run => `b${run}`,
    );
    expect(given).toEqual([
      ['a0', 'a1', 'a2'],
      ['b0', 'b1', 'b2'],
    ]);
  });
});
