import { describe, expect, it } from 'vitest';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { article } from '#shared/testing/builders.ts';
import { cutAt, previewOf } from './preview-of.ts';

const withCard = (seoTitle: string, title: string) =>
  article([], {
    headline: 'The bell',
    dek: 'It rang',
    slug: 'bell',
    metadata: {
      ...emptyMetadata(),
      seoTitle,
      socialCard: { title, description: '', image: null, imageAlt: '' },
      canonicalUrl: 'https://paper.example/news/bell?x=1',
    },
  });

describe('previewOf', () => {
  it('falls back from card to search to headline and dek', () => {
    expect(previewOf(withCard('', ''))).toMatchObject({
      searchTitle: 'The bell',
      socialTitle: 'The bell',
      socialDescription: 'It rang',
      address: 'paper.example › news › bell',
    });
    expect(previewOf(withCard('Ferry bell', ''))).toMatchObject({ socialTitle: 'Ferry bell' });
    expect(previewOf(withCard('Ferry bell', 'Ding'))).toMatchObject({
      searchTitle: 'Ferry bell',
      socialTitle: 'Ding',
    });
  });

  it('does without an address', () => {
    const bare = article([], { slug: 'bell' });
    expect(previewOf(bare).address).toBe('your site › bell');
  });
});

describe('cutAt', () => {
  it('cuts at a word near the end, and loses nothing of the two parts', () => {
    expect(cutAt('The bell rings', 14)).toEqual(['The bell rings', '']);
    expect(cutAt('The bell of the ferry', 18)).toEqual(['The bell of the', 'ferry']);
    expect(cutAt('a'.repeat(20), 8)).toEqual(['a'.repeat(8), 'a'.repeat(12)]);
  });

  it('cuts between characters, never inside one', () => {
    expect(cutAt('👩‍👩‍👧👩‍👩‍👧', 1)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  });
});
