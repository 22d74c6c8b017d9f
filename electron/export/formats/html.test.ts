import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import type { Inline } from '#shared/article/inline.ts';
import { article, em, image, link, p, strong, text } from '#shared/testing/builders.ts';
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
    ]);
    expect(text).not.toMatch(/url\(|@import|srcset|http-equiv/);
  });

  it('names a picture that is not kept with the article and links to it, and the receipt says so', () => {
    const { text, lost } = page(article([image('https://example.com/a.jpg', 'A bell')]));
    expect(text).toContain('href="https://example.com/a.jpg"');
    expect(text).not.toContain('<img');
    expect(lost).toEqual(
      [
        { what: 'pictures not kept with the article (the page links to them)', count: 1 },
        { what: 'desk fields (slug, profile)', count: 1 },
      ].toReversed(),
    );
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
    expect(text).not.toContain('feature');
    expect(lost.map(({ what }) => what)).toContain('e-mail addresses of authors (kept for the desk)');
  });

  it('gives no day that the article does not give', () => {
    expect(page(article([])).text).not.toMatch(/<time|datePublished|published_time/);
  });
});
