import { describe, expect, it } from 'vitest';
import { changeEntry, moveEntry, putBackEntry, removeEntry } from './edit-list.ts';

const a = { id: 'a', name: 'Ada' };
const b = { id: 'b', name: 'Bo' };
const c = { id: 'c', name: 'Cy' };
const all = [a, b, c];

describe('editing a list', () => {
  it('changes only the entry that was meant', () => {
    expect(changeEntry(all, 'b', { name: 'Bea' })).toEqual([a, { id: 'b', name: 'Bea' }, c]);
  });

  it('moves an entry, and no further than to an end', () => {
    expect(moveEntry(all, 'c', -1)).toEqual([a, c, b]);
    expect(moveEntry(all, 'a', -1)).toEqual(all);
    expect(moveEntry(all, 'a', 5)).toEqual([b, c, a]);
    expect(moveEntry(all, 'x', 1)).toEqual(all);
  });

  it('puts a removed entry back where it stood, once', () => {
    const without = removeEntry(all, 'b');
    expect(without).toEqual([a, c]);
    expect(putBackEntry(without, b, 1)).toEqual(all);
    expect(putBackEntry(all, b, 1)).toEqual(all);
    expect(putBackEntry([], b, 1)).toEqual([b]);
  });
});
