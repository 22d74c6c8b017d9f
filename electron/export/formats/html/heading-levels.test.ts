import { expect, it } from 'vitest';
import { headingLevels } from './heading-levels.ts';

it.each([
  [
    [2, 3, 4, 2],
    [2, 3, 4, 2],
  ],
  [
    [3, 3, 2],
    [2, 2, 2],
  ],
  [
    [4, 3, 4],
    [2, 2, 3],
  ],
  [
    [2, 4, 4, 3, 4],
    [2, 3, 3, 3, 4],
  ],
])('headings of levels %j become elements of levels %j', (given, written) => {
  expect(headingLevels(given)).toEqual(written);
});
