import { describe, expect, it } from 'vitest';
import { isWithin } from './measure.ts';

const limits = { characters: 10, bytes: 4, values: 10, depth: 3 };

describe('isWithin', () => {
  it('counts the bytes of a picture, all in all, and not one value a byte', () => {
    expect(isWithin({ bytes: new Uint8Array(4) }, limits)).toBe(true);
    expect(isWithin({ bytes: new Uint8Array(5) }, limits)).toBe(false);
    expect(isWithin([new Uint8Array(3), new Uint8Array(2)], limits)).toBe(false);
  });

  it('takes bytes in no other form', () => {
    expect(isWithin(new Uint16Array(1), limits)).toBe(false);
    expect(isWithin(new ArrayBuffer(1), limits)).toBe(false);
  });
});
