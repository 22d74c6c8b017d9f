import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  article,
  aside,
  br,
  code,
  embed,
  footnote,
  gallery,
  h2,
  hr,
  image,
  li,
  link,
  nested,
  p,
  ref,
  strong,
  table,
  text,
  tk,
  ul,
} from '#shared/testing/builders.ts';
import { blockText, countWords, wordCount } from './plain-text.ts';

describe('blockText', () => {
  it('reads across marks, links and line breaks', () => {
    expect(blockText(p('One ', strong('two'), br(), link('https://example.org', 'three')))).toBe(
      'One two\nthree',
    );
  });

  it('gives every entry of a nested list a line', () => {
    expect(blockText(ul(li('a', nested('numbered', li('b'))), li('c')))).toBe('a\nb\nc');
  });
});

describe('blockText of further blocks', () => {
  it('gives rows of a table a line and cells a tab, the caption first', () => {
    const tides = { ...table(['Port', 'High'], ['Nowhere', '6:10']), caption: [text('Tides')] };
    expect(blockText(tides)).toBe('Tides\nPort\tHigh\nNowhere\t6:10');
  });

  it('reads a box from its title to its last block', () => {
    expect(blockText(aside('Facts', p('One.'), ul(li('a'), li('b'))))).toBe('Facts\nOne.\na\nb');
  });

  it('gives each picture of a gallery its caption, code its text, an embed its title', () => {
    expect(blockText(gallery(image('', '', 'One'), image('', '', 'Two')))).toBe('One\nTwo');
    expect(blockText(code('let a;\nlet b;'))).toBe('let a;\nlet b;');
    expect(blockText(embed('https://example.org', 'A film'))).toBe('A film');
  });

  it('counts a TK marker as its text and a footnote reference as nothing', () => {
    const note = footnote('See there.');
    expect(blockText(p('She is ', tk('TK age'), ref(note), '.'))).toBe('She is TK age.');
    expect(blockText(note)).toBe('See there.');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['risk-averse NATO governments', 3],
    ['It’s 8,000 people — or 3.5 percent.', 6],
    ['« Été » à Genève', 3],
    ['...', 0],
    ['港口 harbour', 2],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

it('counts Latin text as it counts any other', () => {
  const latin = fc.string({ unit: fc.constantFrom(...`ab7 é’'-.,–“\n(`), maxLength: 40 });
  fc.assert(
    fc.property(latin, text => {
      // A sign of another script, which is no word, has the text counted in the general way.
      expect(countWords(text)).toBe(countWords(`${text} \u2192`));
    }),
    { numRuns: 2000 },
  );
});

describe('wordCount', () => {
  it('counts captions and headings, not dividers', () => {
    expect(wordCount(article([h2('Two words'), hr(), image('', 'alt text', 'A caption')]))).toBe(4);
  });

  it('counts anew what took the place of a block', () => {
    const body = [h2('A heading'), p('Three more words')];
    expect(wordCount({ body })).toBe(5);
    expect(wordCount({ body: body.with(1, p('Only two')) })).toBe(4);
  });
});
