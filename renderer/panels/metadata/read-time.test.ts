import { describe, expect, it } from 'vitest';
import { readTime, showTime, timeInWords } from './read-time.ts';

const zone = 'Europe/Oslo';

describe('readTime', () => {
  it.each([
    ['2026-11-25 17:00', '2026-11-25T16:00:00.000Z'],
    ['2026-07-25T9:05', '2026-07-25T07:05:00.000Z'],
    ['2026-11-25T17:00-05:00', '2026-11-25T22:00:00.000Z'],
    ['', ''],
  ])('keeps %j as %j', (text, value) => {
    expect(readTime(text, zone, false)).toEqual({ value });
  });

  it.each(['25.11.2026', '2026-02-30 10:00', '2026-11-25 25:00', '2026-13-01T10:00Z', 'soon', '2026-11-25'])(
    'refuses %j with a reason',
    text => {
      expect(readTime(text, zone, false)).toHaveProperty('wrong');
    },
  );

  it('keeps a day alone where that is enough', () => {
    expect(readTime('2026-11-25', zone, true)).toEqual({ value: '2026-11-25' });
    expect(readTime('2026-02-30', zone, true)).toHaveProperty('wrong');
  });

  it('reads what it shows', () => {
    const stored = '2026-11-25T16:00:00.000Z';
    expect(showTime(stored, zone)).toBe('2026-11-25 17:00');
    expect(readTime(showTime(stored, zone), zone, false)).toEqual({ value: stored });
  });
});

describe('a stored time', () => {
  it('is said with its weekday and the zone by name', () => {
    expect(timeInWords('2026-11-25T16:00:00.000Z', zone)).toBe(
      'Wednesday 25 November 2026, 17:00 (Europe/Oslo)',
    );
  });

  it('is left as it is when it is none', () => {
    expect(showTime('last week', zone)).toBe('last week');
    expect(timeInWords('last week', zone)).toBe('');
  });
});
