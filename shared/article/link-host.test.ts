import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkHost, otherHostInWords } from './link-host.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

describe('punycode', () => {
  // From RFC 3492, section 7.1, and names in common use.
  it.each([
    ['bücher', 'bcher-kva'],
    ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
    ['3年b組金八先生', '3b-ww4c5e180e575a65lsy2b'],
  ])('writes %s as %s and reads it again', (unicode, ascii) => {
    expect(encodePunycode(unicode)).toBe(ascii);
    expect(decodePunycode(ascii)).toBe(unicode);
  });

  it('gives back any label', () => {
    const label = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(label, text => {
        expect(decodePunycode(encodePunycode(text))).toBe(text);
      }),
    );
  });

  it('refuses what is not well formed', () => {
    expect(decodePunycode('a-!')).toBeNull();
    expect(decodePunycode('99999999')).toBeNull();
  });
});

describe('linkHost', () => {
  it.each([
    ['https://example.org/a', 'example.org', 'example.org', 0],
    ['https://bücher.example:8080/', 'xn--bcher-kva.example', 'bücher.example', 0],
    ['https://XN--BCHER-KVA.example', 'xn--bcher-kva.example', 'bücher.example', 0],
    ['https://bank.example@evil.example/', 'evil.example', 'evil.example', 1],
    ['mailto:desk@example.org?subject=x', 'example.org', 'example.org', 0],
    ['https://xn--80ak6aa92e.com', 'xn--80ak6aa92e.com', 'аррӏе.com', 0],
    ['https://pаypal.example', 'xn--pypal-4ve.example', 'pаypal.example', 1],
    ['https://ех.example', 'xn--e1a6a.example', 'ех.example', 1],
    ['https://a\u202eb.example', 'xn--ab-g4t.example', 'a‹U+202E›b.example', 0],
    ['https://100%.example/', '100%.example', '100%.example', 0],
  ])('reads %s', (href, ascii, unicode, warnings) => {
    const host = linkHost(href);
    expect([host?.unicode, host?.warnings.length]).toEqual([unicode, warnings]);
    expect(host?.ascii).toBe(ascii);
  });
});

describe('otherHostInWords', () => {
  it.each([
    ['bank.example', 'https://evil.example', 'bank.example'],
    ['https://bank.example/login', 'https://bank.example.evil.example', 'bank.example'],
    ['www.bank.example', 'https://bank.example/', null],
    ['bank.example', 'https://www.bank.example/', null],
    ['bank.example', 'https://news.bank.example/a', null],
    ['bücher.example', 'https://xn--bcher-kva.example', null],
    ['read more', 'https://evil.example', null],
    ['the end. Then', 'https://evil.example', null],
  ])('of %j leading to %s', (words, href, other) => {
    expect(otherHostInWords(words, href)).toBe(other);
  });
});
