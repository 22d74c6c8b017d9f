import { describe, expect, it } from 'vitest';
import { extendPick, nothingPicked, togglePick } from './pick.ts';

const list = ['a', 'b', 'c', 'd'];

describe('picking articles', () => {
  it('begins with the open one and takes single ones in and out', () => {
    const two = togglePick(nothingPicked, 'c', 'a');
    expect([...two.ids]).toEqual(['a', 'c']);
    expect([...togglePick(two, 'a', 'a').ids]).toEqual(['c']);
  });

  it('goes from where it began, in both directions', () => {
    const one = togglePick(nothingPicked, 'c', null);
    expect([...extendPick(one, list, 'd', null).ids]).toEqual(['c', 'd']);
    expect([...extendPick(extendPick(one, list, 'd', null), list, 'a', null).ids]).toEqual(['a', 'b', 'c']);
  });

  it('holds when the anchor has gone from the list', () => {
    const gone = { ids: new Set(['x']), anchor: 'x' };
    expect([...extendPick(gone, list, 'b', null).ids]).toEqual(['b']);
    expect(extendPick(gone, list, 'y', null)).toBe(gone);
  });
});
