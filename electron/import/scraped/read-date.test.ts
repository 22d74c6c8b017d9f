import { describe, expect, it } from 'vitest';
import { isDate, readDate } from './read-date.ts';

describe('readDate', () => {
  it.each([
    '2026-10-03',
    '2026-10-03T10:42:00Z',
    '3 October 2026',
    '3rd of October 2026',
    'October 3, 2026',
    'Oct. 3, 2026, 10:42 a.m. EDT',
    'Saturday, October 3, 2026',
    'Published on 3 October 2026 at 10:42',
    'Samedi 3 octobre 2026',
    '3. Oktober 2026',
    '03.10.2026, 10:42 Uhr',
    '3 de octubre de 2026',
    '2026年10月3日',
  ])('reads “%s”', line => {
    expect(readDate(line)).toBe('2026-10-03');
  });

  it.each([
    '30 February 2026',
    'In October 3, 2026 birds came back',
    'March of the herons',
    '3 Otober 2026',
    'May',
    '',
  ])('finds no date in “%s”', line => {
    expect(isDate(line)).toBe(false);
  });

  it('knows 03/10/2026 for a date, but not which', () => {
    expect(isDate('03/10/2026')).toBe(true);
    expect(readDate('03/10/2026')).toBe('');
  });
});
