import { expect, it } from 'vitest';
import { describeMoves } from './describe-moves.ts';

const move = (name: string, why = '', warnings: string[] = []) => ({ id: name, name, why, warnings });

it('tells of one article with what should be known of it', () => {
  expect(describeMoves([move('“Tide”', '', ['Not ticked off: “Spelling”.'])], 'inReview')).toEqual({
    kind: 'info',
    text: '“Tide” is now “In review”. Not ticked off: “Spelling”.',
  });
  expect(describeMoves([move('“Tide”', 'Still to be done: “Facts”.')], 'approved')).toEqual({
    kind: 'error',
    text: '“Tide” stays as it is. Still to be done: “Facts”.',
  });
});

it('sums up many, and names those that could not', () => {
  const many = [...Array(6).keys()].map(i => move(`“${i}”`, 'No.'));
  const { text } = describeMoves([move('“a”'), move('“b”'), ...many], 'approved');
  expect(text).toMatch(/^2 articles are now “Approved”\. “0” stays as it is\. No\./);
  expect(text).toMatch(/So do 2 more\.$/);
});
