import { describe, expect, it } from 'vitest';
import { fitTools, gapWidth, toolWidth } from './fit-tools.ts';

const undo = { rank: 3, group: 'history' };
const bold = { rank: 1, group: 'marks' };
const italic = { rank: 2, group: 'marks' };
const all = [undo, bold, italic];

describe('fitTools', () => {
  it('keeps the order of the toolbar, and takes away by rank', () => {
    expect(fitTools(all, 1000)).toEqual(all);
    expect(fitTools(all, 2 * toolWidth + gapWidth)).toEqual([bold, italic]);
  });

  it('counts the line before a further group', () => {
    expect(fitTools(all, 3 * toolWidth + 2 * gapWidth - 1)).toEqual([bold, italic]);
    expect(fitTools(all, 3 * toolWidth + 2 * gapWidth)).toEqual(all);
  });

  it('gives none where there is no room', () => {
    expect(fitTools(all, 20)).toEqual([]);
  });
});
