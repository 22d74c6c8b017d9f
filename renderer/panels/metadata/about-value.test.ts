import { describe, expect, it } from 'vitest';
import { aboutAddress, aboutLanguage } from './about-value.ts';

describe('aboutLanguage', () => {
  it('names the language of a tag', () => {
    expect(aboutLanguage('fr-CA')).toEqual({ words: 'Canadian French', wrong: false });
  });

  it('objects to what is no tag, no known language and nothing at all', () => {
    expect(aboutLanguage('english please')?.wrong).toBe(true);
    expect(aboutLanguage('qx')?.wrong).toBe(true);
    expect(aboutLanguage('')?.wrong).toBe(true);
  });
});

describe('aboutAddress', () => {
  it('wants a whole web address', () => {
    expect(aboutAddress('https://example.org/ferry')).toBeNull();
    expect(aboutAddress('')).toBeNull();
    expect(aboutAddress('example.org')?.wrong).toBe(true);
    expect(aboutAddress('javascript:alert(1)')?.wrong).toBe(true);
    expect(aboutAddress('mailto:desk@example.org')?.wrong).toBe(true);
  });
});
