import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { article, em, h2, link, p, quote, strong, text } from '#shared/testing/builders.ts';
import { compareOutlines } from './compare-outlines.ts';
import { outlineArticle } from './outline-article.ts';

const compare = (wanted: Article, found: Article) =>
  compareOutlines(outlineArticle(wanted), outlineArticle(found));
const first = p('The first.');
const second = p('The ', em('second'), ' has a ', link('https://example.com/a', 'link'), '.');
const third = p('The third.');

describe('compareOutlines', () => {
  it('finds nothing between an article and itself, whatever its ids', () => {
    expect(compare(article([first, second]), article([first, { ...second, id: third.id }]))).toEqual([]);
  });

  it('names a paragraph that is missing by its place and its words, and no other', () => {
    expect(compare(article([first, second, third]), article([first, third]))).toEqual([
      'Paragraph 2 is missing: “The second has a link.”.',
    ]);
  });

  it('names a block that was added', () => {
    expect(compare(article([first, third]), article([first, h2('New'), third]))).toEqual([
      'The file has a heading that the article has not: “New”.',
    ]);
  });

  it('shows the words that changed, not the whole paragraph', () => {
    const long = (word: string) =>
      p(`${'Long before it. '.repeat(9)}${word}${' And long after it.'.repeat(9)}`);
    expect(compare(article([long('nine')]), article([long('ten')]))).toEqual([
      'In paragraph 1 the text reads “it. Long before it. ten And long after it. ” in the file and “it. Long before it. nine And long after it. ” in the article.',
    ]);
  });

  it('names a link that leads elsewhere and a mark that is gone', () => {
    const changed = p('The second has a ', link('https://example.com/b', 'link'), '.');
    expect(compare(article([second]), article([changed]))).toEqual([
      'In paragraph 1 the file lost italic on “second”.',
      'In paragraph 1 the file lost the link from “link” to https://example.com/a.',
      'In paragraph 1 the file has the link from “link” to https://example.com/b that the article has not.',
    ]);
  });

  it('sees a mark that moved by one character', () => {
    const moved = compare(article([p('a', strong('bc'))]), article([p('ab', strong('c'))]));
    expect(moved).toEqual([
      'In paragraph 1 the file lost bold on “bc”.',
      'In paragraph 1 the file has bold on “c” that the article has not.',
    ]);
  });

  it('sees a mark that moved between equal words', () => {
    const moved = compare(article([p('no ', strong('no'), ' no')]), article([p(strong('no'), ' no no')]));
    expect(moved).toEqual([
      'In paragraph 1 marks or links stand on other words in the file than in the article.',
    ]);
  });

  it('names fields by their names', () => {
    const wanted = article([], { headline: 'Lights out', dek: 'A dek' });
    expect(compare(wanted, article([], { headline: 'Lights on' }))).toEqual([
      'The headline reads “Lights on” in the file and “Lights out” in the article.',
      'The dek is missing: “A dek”.',
    ]);
  });

  it('takes the paragraphs of a quotation for one, whichever of them names who is quoted', () => {
    const named = { attribution: 'Isolde Marrow' };
    const one = article([
      { ...quote('a'), ...named },
      { ...quote('b'), continues: true },
    ]);
    const other = article([quote('a'), { ...quote('b'), ...named, continues: true }]);
    expect(compare(one, other)).toEqual([]);
    expect(compare(one, article([{ ...quote('a'), ...named }, quote('b')]))).not.toEqual([]);
  });

  it('tells twenty differences and counts the rest', () => {
    const body = Array.from({ length: 30 }, (_, i) => p(`Paragraph ${i}`, text('!', 'bold')));
    const found = compare(article(body), article([]));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('… and 10 more differences.');
  });
});
