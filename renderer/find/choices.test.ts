import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/ipc/find.ts';
import { type Choices, chooseArticle, chooseMatch, chosenIn, isMatchChosen, skippedIn } from './choices.ts';

const finding: Finding = { id: 'A', revision: 1, total: 3, excerpts: [] };
const all: Choices = new Map();

describe('what is to be replaced', () => {
  it('is everything at first', () => {
    expect(chosenIn(all, finding)).toBe(3);
    expect(skippedIn(all, finding)).toEqual([]);
  });

  it('loses a match, and the article with its last one', () => {
    const two = chooseMatch(all, finding, 1, false);
    expect([chosenIn(two, finding), skippedIn(two, finding)]).toEqual([2, [1]]);
    const none = chooseMatch(chooseMatch(two, finding, 0, false), finding, 2, false);
    expect(none.get('A')).toBe('none');
    expect(chosenIn(none, finding)).toBe(0);
  });

  it('takes one match of an article that was left out', () => {
    const one = chooseMatch(chooseArticle(all, finding, false), finding, 2, true);
    expect([0, 1, 2].map(match => isMatchChosen(one, finding, match))).toEqual([false, false, true]);
    expect(chosenIn(chooseArticle(one, finding, true), finding)).toBe(3);
  });
});
