import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

/** How often others had their turn in so many steps of so many milliseconds. */
async function turnsOfOthers(steps: number, ms: number): Promise<number> {
  let now = 0;
  let others = 0;
  const pause = takeTurns(() => now);
  for (let step = 0; step < steps; step++) {
    let had = false;
    const other = setImmediate(() => {
      had = true;
    });
    now += ms;
    await pause();
    if (had) others += 1;
    clearImmediate(other);
  }
  return others;
}

describe('takeTurns', () => {
  it('lets others have their turn every 8 milliseconds, and not for each step', async () => {
    expect(await turnsOfOthers(32, 2)).toBe(8);
    expect(await turnsOfOthers(3, 2)).toBe(0);
    expect(await turnsOfOthers(3, 100)).toBe(3);
  });
});
