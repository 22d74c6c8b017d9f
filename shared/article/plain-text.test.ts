import { describe, expect, it } from 'vitest';
import { article, br, h2, hr, image, li, link, nested, p, strong, ul } from '#shared/testing/builders.ts';
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

describe('countWords', () => {
  it.each([
    ['', 0],
    ['risk-averse NATO governments', 3],
    ['It’s 8,000 people — or 3.5 percent.', 6],
    ['« Été » à Genève', 3],
    ['...', 0],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('wordCount', () => {
  it('counts captions and headings, not dividers', () => {
    expect(wordCount(article([h2('Two words'), hr(), image('', 'alt text', 'A caption')]))).toBe(4);
  });
});
