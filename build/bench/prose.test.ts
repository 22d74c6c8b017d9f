import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateProse } from './prose.mjs';

const wordsOf = (paragraphs: string[]) => paragraphs.flatMap(paragraph => paragraph.split(' '));

describe('the generated text', () => {
  it('has exactly as many words as were asked for', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(), (count, seed) => {
        expect(wordsOf(generateProse(count, seed))).toHaveLength(count);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    expect(generateProse(500, 7)).toEqual(generateProse(500, 7));
    expect(generateProse(500, 7)).not.toEqual(generateProse(500, 8));
  });

  it('comes in paragraphs that are no longer than an article has', () => {
    for (const paragraph of generateProse(10_000, 1)) {
      expect(paragraph.split(' ').length).toBeLessThanOrEqual(80);
      expect(paragraph).toMatch(/^[A-Z].*\.$/);
    }
  });
});
