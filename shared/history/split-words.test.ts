import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#shared/testing/arbitrary-text.ts';
import { splitWords } from './split-words.ts';

describe('splitWords', () => {
  it.each([
    ['It’s 3.5 — now', ['It’s', ' ', '3', '.', '5', ' ', '—', ' ', 'now']],
    ['नमस्ते दुनिया', ['नमस्ते', ' ', 'दुनिया']],
    ['👩‍👩‍👧!', ['👩‍👩‍👧', '!']],
    ['東京で', ['東京', 'で']],
  ])('splits %j', (given, words) => {
    expect(splitWords(given)).toEqual(words);
  });

  it('loses no character, not even half of one', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), given => {
        expect(splitWords(given).join('')).toBe(given);
      }),
      { numRuns: 1000 },
    );
  });
});
