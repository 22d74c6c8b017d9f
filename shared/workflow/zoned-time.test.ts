import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueState } from './due.ts';
import { describeLength } from './length.ts';
import { instantToLocal, localToInstant } from './zoned-time.ts';

describe('the clock of a time zone', () => {
  it.each([
    ['2026-11-25T17:00', 'Europe/Berlin', '2026-11-25T16:00:00.000Z'],
    ['2026-07-25T17:00', 'Europe/Berlin', '2026-07-25T15:00:00.000Z'],
    ['2026-11-25T00:00', 'Asia/Kolkata', '2026-11-24T18:30:00.000Z'],
    // Shown twice when summer time ends: the earlier.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    // Left out when it begins: an hour later.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(localToInstant(local, zone)).toBe(instant);
  });

  it('is read back as it was set, at any minute and in any zone, except where it goes back', () => {
    const zones = ['UTC', 'Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'];
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = new Date(minute * 60_000).toISOString();
        const local = instantToLocal(at, zone);
        const back = localToInstant(local, zone);
        expect(instantToLocal(back ?? '', zone)).toBe(local);
      }),
    );
  });

  it('does not take what is no time', () => {
    expect(localToInstant('', 'UTC')).toBeNull();
    expect(localToInstant('2026-13-40T25:00', 'UTC')).toBeNull();
  });
});

describe('what is due', () => {
  const now = '2026-11-24T12:00:00.000Z';
  it.each([
    ['', 'draft', 'none'],
    ['2026-11-24T11:59:59.999Z', 'draft', 'overdue'],
    ['2026-11-24T11:00:00.000Z', 'approved', 'none'],
    ['2026-11-25T12:00:00.000Z', 'inReview', 'soon'],
    ['2026-11-25T12:00:00.001Z', 'inReview', 'later'],
  ])('%s as %s is %s', (dueAt, status, state) => {
    expect(dueState({ dueAt, status }, now)).toBe(state);
  });
});

describe('a planned length', () => {
  it.each([
    [10, null, null, ''],
    [99, 100, 200, '1 word to go'],
    [1300, 100, 200, '1,100 words too long'],
    [150, 100, null, 'as long as planned'],
  ])('with %i words of %s to %s is “%s”', (words, least, most, told) => {
    expect(describeLength(words, { least, most })).toBe(told);
  });
});
