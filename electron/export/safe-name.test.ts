import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from './safe-name.ts';

describe('safeName', () => {
  it.each([
    ['../../x', 'x'],
    ['..\\..\\x', 'x'],
    ['/etc/passwd', 'etc-passwd'],
    ['CON', 'article-CON'],
    ['nul.tar', 'article-nul.tar'],
    ['COM1', 'article-COM1'],
    ['a:b', 'a-b'],
    ['trailing dot.', 'trailing-dot'],
    ['.hidden', 'hidden'],
    ['harbour\u202egnp.exe', 'harbour-gnp.exe'],
    ['line\nend\u0000', 'line-end'],
    ['half \ud800 pair', 'half-pair'],
    ['', ''],
    ['...', ''],
    ['Ω 漢字 👩‍👩‍👧', 'Ω-漢字-👩‍👩‍👧'],
  ])('makes %j into %j', (given, name) => {
    expect(safeName(given)).toBe(name);
  });

  it('cuts a long name between characters', () => {
    expect(safeName('x'.repeat(300))).toBe('x'.repeat(120));
    expect(safeName('👩‍👩‍👧'.repeat(30))).toBe('👩‍👩‍👧'.repeat(6));
  });

  it('never leaves the folder, hides, or names a device, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const name = safeName(text);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
        expect(safeName(name)).toBe(name);
      }),
      { numRuns: 300 },
    );
  });
});
