import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugFromHeadline } from './slug.ts';

describe('slugFromHeadline', () => {
  it.each([
    ['Harbour lights, dimmed', 'harbour-lights-dimmed'],
    ['L’été à Genève', 'lete-a-geneve'],
    ['  ../../etc ', 'etc'],
    ['北京', ''],
  ])('makes %j into %j', (headline, slug) => {
    expect(slugFromHeadline(headline)).toBe(slug);
  });

  it('cuts a long headline at a word and keeps to 80 characters', () => {
    const slug = slugFromHeadline('council '.repeat(30));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('council')).toBe(true);
  });

  it('never gives anything but lower-case letters, digits and single hyphens inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), headline => {
        expect(slugFromHeadline(headline)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('freeSlug', () => {
  it('keeps what is free and counts up from what is not', () => {
    expect(freeSlug('bell', new Set(['tide']))).toBe('bell');
    expect(freeSlug('bell', new Set(['bell', 'bell-2']))).toBe('bell-3');
  });

  it('stays within 80 characters', () => {
    const long = 'a'.repeat(80);
    expect(freeSlug(long, new Set([long]))).toBe(`${'a'.repeat(78)}-2`);
  });
});
