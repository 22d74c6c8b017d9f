import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

describe('decodeText', () => {
  it('gives back every UTF-8 text, with or without byte order mark', { timeout: 60_000 }, () => {
    const texts = fc.string({ unit: 'binary' }).filter(text => !text.includes('\0') && !/^\ufeff/.test(text));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, marked) => {
        const bytes = utf8(marked ? `\ufeff${text}` : text);
        expect(decodeText(bytes)).toMatchObject({ text, encoding: 'utf-8', guessed: false, strayBytes: 0 });
      }),
    );
  });

  it.each([
    ['le', 'utf-16le'],
    ['be', 'utf-16be'],
  ] as const)(
    'reads UTF-16 %s by its mark, and without one where every character makes sense',
    (order, encoding) => {
      const text = 'Straße, Ωmega\r\nund 漢字 👩‍👩‍👧';
      expect(decodeText(utf16(text, order, true))).toMatchObject({
        text,
        encoding,
        guessed: false,
        broken: 0,
      });
      expect(decodeText(utf16(text, order, false))).toMatchObject({ text, encoding, guessed: true });
    },
  );

  it('takes Arabic and Chinese in UTF-16 without a mark for text, not for a binary file', () => {
    for (const text of ['مرحبا بالعالم\nسلام', '漢字と仮名 です。\n次の行']) {
      expect(decodeText(utf16(text, 'le', false))?.text).toBe(text);
      expect(decodeText(utf16(text, 'be', false))?.text).toBe(text);
    }
  });

  it('counts half a pair and an odd last byte as broken and keeps the rest', () => {
    const bytes = [...utf16('a\ud800b', 'le', true), 0x41];
    expect(decodeText(new Uint8Array(bytes))).toMatchObject({ text: 'a\ufffdb\ufffd', broken: 2 });
  });

  it('reads what is not UTF-8 as Windows-1252 and says that it guessed', () => {
    const bytes = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x85]);
    expect(decodeText(bytes)).toMatchObject({
      text: '“café” – €5…',
      encoding: 'windows-1252',
      guessed: true,
    });
  });

  it('reads single stray bytes of a UTF-8 file as Windows-1252 and keeps all its other characters', () => {
    const bytes = new Uint8Array([...utf8('naïve café '), 0x96, ...utf8(' déjà vu')]);
    expect(decodeText(bytes)).toMatchObject({
      text: 'naïve café – déjà vu',
      encoding: 'utf-8',
      strayBytes: 1,
    });
  });

  it('keeps a stray control character of a text', () => {
    expect(decodeText(utf8(`a\u0001${'b'.repeat(300)}`))?.text).toHaveLength(302);
  });

  it.each([
    ['NUL bytes among others', [0, 1, 2, 0, 255, 0, 7]],
    ['an even number of bytes with NULs on both sides', [0, 0, 255, 1, 7, 0, 0, 3]],
    ['nothing but NUL', [0, 0, 0, 0]],
    ['the start of a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]],
    ['high bytes and control characters', [0xff, 1, 0xfe, 2, 3, 0xc0, 4, 5, 6]],
  ])('knows %s for a binary file', (_name, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBeNull();
  });
});
