import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { anyTwoRevisions } from '#shared/testing/arbitrary-edit.ts';
import { p, text } from '#shared/testing/builders.ts';
import { blame } from './blame.ts';

const whole = Number.POSITIVE_INFINITY;

function revisions(...bodies: Block[][]) {
  return bodies.map((body, i) => ({
    revision: i + 1,
    at: `2026-01-0${i + 1}T00:00:00.000Z`,
    who: i % 2 === 0 ? 'Ina' : 'Ole',
    body,
  }));
}

function says<T extends { id: string }>(block: T, value: string) {
  return { ...p(value), id: block.id };
}

describe('blame', () => {
  const one = p('The ferry leaves at noon.');

  it('tells for each word of a selection who brought it, and when', () => {
    const history = revisions(
      [one],
      [says(one, 'The old ferry leaves at noon.')],
      [says(one, 'The old ferry leaves at three.')],
    );
    expect(blame(history, one.id, 0, whole).map(({ text, revision, who }) => [text, revision, who])).toEqual([
      ['The', 1, 'Ina'],
      ['old', 2, 'Ole'],
      ['ferry', 1, 'Ina'],
      ['leaves', 1, 'Ina'],
      ['at', 1, 'Ina'],
      ['three', 3, 'Ina'],
    ]);
    expect(blame(history, one.id, 4, 7)).toEqual([
      { start: 4, end: 7, text: 'old', revision: 2, at: '2026-01-02T00:00:00.000Z', who: 'Ole' },
    ]);
  });

  it('gives a word that was taken out and put back to the one who put it back', () => {
    const history = revisions([one], [says(one, 'The ferry leaves.')], [one]);
    const noon = blame(history, one.id, 0, whole).find(({ text }) => text === 'noon');
    expect(noon?.revision).toBe(3);
  });

  it('follows words into the paragraph that they were split from', () => {
    const long = p('The ferry leaves at noon. It comes back at night.');
    const half = p();
    const history = revisions(
      [long],
      [says(long, 'The ferry leaves at noon.'), says(half, ' It comes back at night.')],
      [says(long, 'The ferry leaves at noon.'), says(half, ' It comes back late at night.')],
    );
    expect(blame(history, half.id, 0, whole).map(({ text, revision }) => `${text} ${revision}`)).toEqual([
      'It 1',
      'comes 1',
      'back 1',
      'late 3',
      'at 1',
      'night 1',
    ]);
  });

  it('follows words out of a paragraph that was joined', () => {
    const two = p(' It comes back.');
    const joined = { ...one, content: [text('The ferry leaves at noon. It comes back.')] };
    const history = revisions([one], [one, two], [joined]);
    expect(blame(history, one.id, 26, whole).map(({ text, revision }) => `${text} ${revision}`)).toEqual([
      'It 2',
      'comes 2',
      'back 2',
    ]);
  });

  it('knows nothing of a block that is not there', () => {
    expect(blame(revisions([one], []), one.id, 0, whole)).toEqual([]);
    expect(blame([], one.id, 0, whole)).toEqual([]);
  });

  it('names a revision for every word, and the word is what stands there', () => {
    fc.assert(
      fc.property(anyTwoRevisions, anyTwoRevisions, ([a, b], [c]) => {
        const history = revisions(a.body, c.body, b.body);
        for (const block of b.body) {
          const words = blame(history, block.id, 0, whole);
          for (const { start, end, text } of words) expect(blockText(block).slice(start, end)).toBe(text);
          const covered = words.map(({ text }) => text).join('');
          expect(covered).toBe(
            blame(revisions(b.body), block.id, 0, whole)
              .map(({ text }) => text)
              .join(''),
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
