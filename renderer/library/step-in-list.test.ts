import { describe, expect, it } from 'vitest';
import { stepInList } from './step-in-list.ts';

describe('stepInList', () => {
  it('stops at both ends', () => {
    expect(stepInList('ArrowUp', 0, 10)).toBe(0);
    expect(stepInList('ArrowDown', 9, 10)).toBe(9);
    expect(stepInList('PageDown', 7, 10)).toBe(9);
    expect(stepInList('Home', 7, 10)).toBe(0);
    expect(stepInList('End', 0, 10)).toBe(9);
  });

  it('begins at the first row when the keyboard is on none', () => {
    expect(stepInList('ArrowDown', -1, 10)).toBe(0);
    expect(stepInList('ArrowUp', -1, 10)).toBe(0);
  });

  it('leaves other keys, and lists with nothing in them, alone', () => {
    expect(stepInList('Enter', 3, 10)).toBeNull();
    expect(stepInList('ArrowDown', -1, 0)).toBeNull();
  });
});
