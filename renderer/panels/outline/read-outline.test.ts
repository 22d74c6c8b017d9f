import { describe, expect, it } from 'vitest';
import { h2, h3, p } from '#shared/testing/builders.ts';
import { placeBeside, readOutline, sectionAt } from './read-outline.ts';

const body = [p('Lede words.'), h2('One'), p('a b'), h3('Under'), p('c'), h2('Two'), p('d')];

describe('the outline', () => {
  it('has each section with what stands below it', () => {
    expect(
      readOutline(body).map(({ title, level, start, end, words }) => [title, level, start, end, words]),
    ).toEqual([
      ['One', 2, 1, 5, 5],
      ['Under', 3, 3, 5, 2],
      ['Two', 2, 5, 7, 2],
    ]);
  });

  it('knows the innermost section of a block', () => {
    const sections = readOutline(body);
    expect(sectionAt(sections, 0)).toBeNull();
    expect(sectionAt(sections, 2)?.title).toBe('One');
    expect(sectionAt(sections, 4)?.title).toBe('Under');
  });

  it('moves a section past its neighbour and not out of the one above it', () => {
    const sections = readOutline(body);
    const [one, under, two] = sections;
    if (!one || !under || !two) throw new Error('The outline lacks a section.');
    expect(placeBeside(sections, one, 1)).toBe(7);
    expect(placeBeside(sections, two, -1)).toBe(1);
    expect(placeBeside(sections, one, -1)).toBeNull();
    expect(placeBeside(sections, under, 1)).toBeNull();
    expect(placeBeside(sections, under, -1)).toBeNull();
  });
});
