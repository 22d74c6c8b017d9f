import { describe, expect, it } from 'vitest';
import { aboutAddress, aboutDate, aboutLanguage, aboutLength } from './about-value.ts';

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

describe('aboutDate', () => {
  it('says the day of a date, with or without a time', () => {
    expect(aboutDate('2026-11-23')?.words).toMatch(/^Monday,? 23 November 2026$/);
    expect(aboutDate('2026-11-23T23:30-05:00')?.words).toMatch(/^Monday,? 23 November 2026$/);
  });

  it.each(['23.11.2026', '2026-02-30', '2026-13-01', '2026-11-23T25:00', 'soon'])('objects to %s', text => {
    expect(aboutDate(text)?.wrong).toBe(true);
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

describe('aboutLength', () => {
  it('counts characters as a reader does', () => {
    expect(aboutLength('👩‍👩‍👧é', 5)).toEqual({ words: '2 of 5 characters', wrong: false });
    expect(aboutLength('123456', 5)?.wrong).toBe(true);
  });
});
