import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import type { Inline } from '#shared/article/inline.ts';
import {
  article,
  em,
  footnote,
  image,
  link,
  p,
  ref,
  strong,
  table,
  text,
  tk,
} from '#shared/testing/builders.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from '../testing/golden-article.ts';
import { html } from './html.ts';

const page = (given: Article) => exportInMemory(given, html);
const bodyOf = (...content: (string | Inline)[]) =>
  /<div class="body">\n(.*)\n<\/div>/s.exec(page(article([p(...content)])).text)?.[1];

describe('the exported page', () => {
  it('asks for nothing when it is opened', () => {
    const { text } = exportInMemory(goldenArticle, html, { pictures: [goldenPicture] });
    expect(text.match(/<(img|script|iframe|video|audio|source|object|embed|link|base)\b[^>]*>/g)).toEqual([
      '<link rel="canonical" href="https://example.com/coast/tide-clock">',
      '<script type="application/ld+json">',
      expect.stringMatching(/^<img src="data:image\/png;base64,/),
      expect.stringMatching(/^<img src="data:image\/png;base64,/),
    ]);
    expect(text).not.toMatch(/url\(|@import|srcset|http-equiv/);
  });

  it('names a picture that is not kept with the article and links to it, and the receipt says so', () => {
    const { text, lost } = page(article([image('https://example.com/a.jpg', 'A bell')]));
    expect(text).toContain('href="https://example.com/a.jpg"');
    expect(text).not.toContain('<img');
    expect(lost).toContainEqual({
      what: 'pictures not kept with the article (the page links to them)',
      count: 1,
    });
  });

  it('ends no script early', () => {
    const { text } = page(article([], { headline: '</script><script>alert(1)</script>' }));
    expect(text.match(/<\/script>/g)).toHaveLength(1);
  });

  it('makes text of a link that is no web or mail address, and counts it', () => {
    const { text, lost } = page(article([p(link('javascript:alert(1)', 'press'), ' here')]));
    expect(text).toContain('<p>press here</p>');
    expect(text).not.toContain('javascript:');
    expect(lost).toContainEqual({
      what: 'links that are neither web nor mail addresses (their text is kept)',
      count: 1,
    });
  });

  it('nests marks once for neighbours that share them', () => {
    expect(bodyOf(strong('a'), text('b', 'bold', 'italic'), em('c'))).toBe(
      '<p><strong>a<em>b</em></strong><em>c</em></p>',
    );
  });

  it('takes characters out that no page may hold, and counts them', () => {
    const { text, lost } = page(article([p('a\u0000b\ud800c\ufffed')]));
    expect(text).toContain('<p>abcd</p>');
    expect(lost).toContainEqual({ what: 'control characters', count: 3 });
  });

  it('runs from right to left in a language that does', () => {
    const { metadata } = article([]);
    const arabic = page(article([p('نص'), p('text')], { metadata: { ...metadata, language: 'ar' } })).text;
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<p>نص</p>\n<p dir="auto">text</p>');
  });

  it('has neither e-mail addresses nor the names of the desk', () => {
    const { text, lost } = exportInMemory(goldenArticle, html, { pictures: [goldenPicture] });
    expect(text).not.toContain('ottilie@example.com');
    expect(text).not.toMatch(/"feature"|TIDE-CLOCK/);
    expect(lost.map(({ what }) => what)).toContain('e-mail addresses of authors (kept for the desk)');
  });

  it('leads from a footnote mark to the note and from the note back to each of its marks', () => {
    const note = footnote('See there.');
    const { text: source } = page(article([note, p('a', ref(note), ' b', ref(note)), footnote('unused')]));
    const [marks, backs] = [
      /<a href="#note-1" id="([^"]*)"/g,
      /<a href="#(note-1-mark-\d)" role="doc-backlink"/g,
    ].map(pattern => [...source.matchAll(pattern)].map(([, id]) => id));
    expect(marks).toEqual(['note-1-mark-1', 'note-1-mark-2']);
    expect(backs).toEqual(marks);
    expect(source).toContain('<li id="note-2">unused</li>');
  });

  it('takes a mark out whose footnote is not there, and counts it', () => {
    const { text: source, lost } = page(article([p('a', ref(footnote('elsewhere')), 'b')]));
    expect(source).toContain('<p>ab</p>');
    expect(lost).toContainEqual({ what: 'footnote marks without a footnote', count: 1 });
  });

  it('writes a TK marker as its words', () => {
    expect(bodyOf('by ', tk('TK clerk'))).toBe('<p>by TK clerk</p>');
  });

  it('gives every row of a table the same number of cells', () => {
    const { text: source } = page(article([table(['a', 'b'], ['c'])]));
    expect(source).toContain('<th scope="col">b</th>');
    expect(source).toContain('<td>c</td>\n<td></td>');
  });

  it('gives no day that the article does not give', () => {
    expect(page(article([])).text).not.toMatch(/<time|datePublished|published_time/);
  });
});
