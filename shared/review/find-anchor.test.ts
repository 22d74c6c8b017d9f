import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { p } from '#shared/testing/builders.ts';
import { findAnchor } from './find-anchor.ts';
import { makeAnchor } from './make-anchor.ts';
import { reviewText } from './review-text.ts';

const vocabulary =
  'harbour ferry keeper light storm pilot morning water council tide lamp island winter north crew letter engine stone glass bell'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 12, maxLength: 30 })
  .map(words => words.map((word, at) => `${word}${at}`).join(' '));
const anyBody = fc
  .array(sentence, { minLength: 3, maxLength: 8 })
  .map(texts => texts.map((text): Block => p(text)));

/** A body with a stretch of one of its blocks. */
const anchored = anyBody.chain(body =>
  fc
    .record({ at: fc.nat(body.length - 1), from: fc.nat(60), length: fc.integer({ min: 14, max: 40 }) })
    .map(({ at, from, length }) => {
      const block = body[at] as Block;
      const { text } = reviewText([block]);
      const start = Math.min(from, text.length - length);
      return { body, at, block, start, end: start + length };
    }),
);

const anchorOf = ({ body, block, start, end }: { body: Block[]; block: Block; start: number; end: number }) =>
  makeAnchor(body, 1, { block: block.id, start, endBlock: block.id, end });

const withText = (block: Block, change: (text: string) => string): Block => ({
  ...p(change(reviewText([block]).text)),
  id: block.id,
});

describe('an anchor', () => {
  it('stands where it was made, as long as nothing changes', () => {
    fc.assert(
      fc.property(anchored, given => {
        const anchor = anchorOf(given);
        const found = findAnchor(anchor, given.body);
        expect(found).toMatchObject({ kind: 'exact' });
        if (found.kind !== 'orphan')
          expect(reviewText(given.body).text.slice(found.start, found.end)).toBe(anchor.exact);
      }),
      { numRuns: 1000 },
    );
  });

  it('follows its words when text comes before them, in its block or in others', () => {
    fc.assert(
      fc.property(anchored, sentence, fc.boolean(), (given, words, inside) => {
        const anchor = anchorOf(given);
        const body = inside
          ? given.body.with(
              given.at,
              withText(given.block, text => `${words}. ${text}`),
            )
          : [p(words), ...given.body];
        const found = findAnchor(anchor, body);
        if (found.kind === 'orphan') throw new Error('lost');
        expect(reviewText(body).text.slice(found.start, found.end)).toBe(anchor.exact);
      }),
      { numRuns: 1000 },
    );
  });

  it('follows its paragraph to another place, and another id', () => {
    fc.assert(
      fc.property(anchored, given => {
        const anchor = anchorOf(given);
        const body = [...given.body.toSpliced(given.at, 1), p(reviewText([given.block]).text)];
        const found = findAnchor(anchor, body);
        if (found.kind === 'orphan') throw new Error('lost');
        expect(reviewText(body).text.slice(found.start, found.end)).toBe(anchor.exact);
      }),
      { numRuns: 1000 },
    );
  });

  it('is an orphan when its paragraph is gone', () => {
    fc.assert(
      fc.property(anchored, given => {
        const body = given.body.toSpliced(given.at, 1);
        expect(findAnchor(anchorOf(given), body).kind).toBe('orphan');
      }),
      { numRuns: 1000 },
    );
  });

  it('stays with words that were changed a little, between the same ones', () => {
    const body = [p('The keeper of the northern light had left a note upon the table, which nobody read.')];
    const text = reviewText(body).text;
    const start = text.indexOf('had left a note');
    const block = body[0] as Block;
    const anchor = makeAnchor(body, 1, { block: block.id, start, endBlock: block.id, end: start + 15 });
    const later = [withText(block, old => old.replace('had left a note', 'had left one note'))];
    const found = findAnchor(anchor, later);
    expect(found).toMatchObject({ kind: 'changed' });
    if (found.kind !== 'orphan')
      expect(reviewText(later).text.slice(found.start, found.end)).toBe('had left one note');
  });

  it('does not take a look-alike for its words', () => {
    const body = [p('The mayor said no.'), p('Later the mayor said no.')];
    const block = body[0] as Block;
    const anchor = makeAnchor(body, 1, { block: block.id, start: 4, endBlock: block.id, end: 17 });
    expect(findAnchor(anchor, body.slice(1)).kind).toBe('orphan');
  });
});
