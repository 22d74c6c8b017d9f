import { describe, expect, it } from 'vitest';
import { describeWhen } from './describe-when.ts';

const now = new Date(2026, 10, 23, 10, 42);

describe('describeWhen', () => {
  it.each([
    ['the time for today', new Date(2026, 10, 23, 0, 5), '00:05'],
    ['yesterday by its name, also when it is only minutes ago', new Date(2026, 10, 22, 23, 59), 'Yesterday'],
    ['the day of the week within a week', new Date(2026, 10, 18, 9, 0), 'Wednesday'],
    ['the day without the year in this year', new Date(2026, 10, 3, 9, 0), '3 Nov'],
    ['the year for other years', new Date(2025, 10, 23, 9, 0), '23 Nov 2025'],
    ['the day for a clock that is ahead', new Date(2026, 10, 25, 9, 0), '25 Nov'],
  ])('gives %s', (_what, at, words) => {
    expect(describeWhen(at, now)).toBe(words);
  });
});
