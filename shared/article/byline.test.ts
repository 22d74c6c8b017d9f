import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { article, testOrigin } from '#shared/testing/builders.ts';
import { type Author, newAuthor } from './author.ts';
import { composeByline, withByline } from './byline.ts';

const origin = testOrigin();
const author = (name: string, role = ''): Author => ({ ...newAuthor(origin.newId(), name), role });
const [ann, bo, cy] = [author('Ann Example'), author('Bo Sample'), author('Cy Specimen')];

describe('composeByline', () => {
  it('names the authors in their order, in the language of the article', () => {
    expect(composeByline([ann, bo, cy], 'en')).toBe('By Ann Example, Bo Sample and Cy Specimen');
    expect(composeByline([bo, ann], 'en-US')).toBe('By Bo Sample and Ann Example');
    expect(composeByline([ann, bo, cy], 'de-AT')).toBe('Von Ann Example, Bo Sample und Cy Specimen');
    expect(composeByline([ann, bo], 'fr')).toBe('Par Ann Example et Bo Sample');
    expect(composeByline([author('علي'), author('منى')], 'ar')).toBe('بقلم علي ومنى');
  });

  it('leaves out who only edited, photographed or translated, unless there is nobody else', () => {
    const piece = [ann, author('Ed Example', 'Editor'), author('Ph Example', 'photographer')];
    expect(composeByline(piece, 'en')).toBe('By Ann Example');
    expect(composeByline(piece.slice(1), 'en')).toBe('By Ed Example and Ph Example');
    expect(composeByline([author('Ev Example', 'Political editor-at-large')], 'en')).toBe('By Ev Example');
  });

  it('is empty without a name, and takes names literally, whatever the language field holds', () => {
    expect(composeByline([author('  ')], 'en')).toBe('');
    expect(composeByline([author('<b>Ann</b> & Co')], 'not a language!')).toBe('<b>Ann</b> & Co');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (name, language) => {
        const line = composeByline([author(`x${name}x`)], language);
        expect(line).toContain(`x${name}x`);
      }),
    );
  });
});

describe('withByline', () => {
  const given = article([], { authors: [ann], byline: 'By Ann Example' });

  it('lets a composed byline follow the authors and the language', () => {
    expect(withByline(given, { authors: [ann, bo] }).byline).toBe('By Ann Example and Bo Sample');
    expect(withByline(given, { metadata: { ...emptyMetadata(), language: 'es' } }).byline).toBe(
      'Por Ann Example',
    );
    expect(withByline(given, { authors: [] }).byline).toBe('');
    expect(withByline(article([]), { authors: [ann] }).byline).toBe('By Ann Example');
  });

  it('leaves one alone that was written by hand, and one that is set at the same time', () => {
    const byHand = { ...given, byline: 'Words: Ann Example' };
    expect(withByline(byHand, { authors: [bo] })).toEqual({ authors: [bo] });
    expect(withByline(given, { authors: [bo], byline: 'Staff' }).byline).toBe('Staff');
  });
});
