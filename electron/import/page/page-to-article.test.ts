import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { paragraphs, readPageSource, sitePage } from './testing/read-page-source.ts';

const bodyOf = (source: string) => readPageSource(source).article.body;
const textOf = (source: string) => bodyOf(source).map(blockText).join('\n');

describe('a saved page', () => {
  it('gives its article without what stands around it, and says so', () => {
    const { article, report } = readPageSource(sitePage({}));
    expect(article.headline).toBe('Harbour closes');
    expect(article.body.map(blockText)).toEqual(paragraphs);
    expect(article.metadata.language).toBe('en-GB');
    expect(report.map(note => note.code)).toContain('around');
    expect(article.provenance?.report).toEqual(report);
  });

  it('that is nothing but an article is taken whole, with headings and lists', () => {
    const source =
      '<title>On eels</title><h1>On eels</h1><p>Short.</p><h2>Why</h2><ul><li>one</li><li>two</li></ul>';
    const { article } = readPageSource(source);
    expect(article.headline).toBe('On eels');
    expect(article.body.map(block => block.type)).toEqual(['paragraph', 'heading', 'list']);
  });

  it('has its headline, byline, date and dek in fields and not at the head of the body once more', () => {
    const above =
      '<p class="standfirst">Ferries will leave from the old quay until the spring.</p><p class="byline">By Ada Fennimore</p><p>3 October 2025</p>';
    const { article } = readPageSource(sitePage({ above }));
    expect(article).toMatchObject({
      headline: 'Harbour closes',
      dek: 'Ferries will leave from the old quay until the spring.',
      byline: 'By Ada Fennimore',
    });
    expect(article.authors).toMatchObject([{ name: 'Ada Fennimore', contributorId: null }]);
    expect(article.metadata.published).toBe('2025-10-03');
    expect(article.body.map(blockText)).toEqual(paragraphs);
  });

  it('never has in its body what it hides, whichever way, and offers it in a note', () => {
    const hidden = [
      '<p style="display:none">secret one</p>',
      '<p hidden>secret two</p>',
      '<p aria-hidden="true">secret three</p>',
      '<div style="visibility: hidden"><p>secret four</p></div>',
      '<p class="off">secret five</p>',
    ].join('');
    const { article, report } = readPageSource(
      sitePage({
        head: '<style>/* .entry{display:none} */ .off { display: none } @media print { .entry { display: none } }</style>',
        body: paragraphs.map(text => `<p>${text}</p>`).join(hidden),
      }),
    );
    expect(article.body.map(blockText)).toEqual(paragraphs);
    expect(report.find(note => note.code === 'hidden')?.text).toMatch(/secret one[\s\S]*secret five/);
  });

  it('keeps its text when a style sheet hides most of it until a script runs', () => {
    const head = '<style>.entry { visibility: hidden }</style>';
    expect(textOf(sitePage({ head }))).toBe(paragraphs.join('\n'));
  });

  it('leaves soft hyphens out', () => {
    const body = paragraphs.map(text => `<p>${text.replace('harbour', 'har&shy;bour')}</p>`).join('');
    expect(textOf(sitePage({ body }))).toBe(paragraphs.join('\n'));
  });

  it('reads an article that is laid out in tables', () => {
    const rows = paragraphs.map(text => `<p>${text}</p>`).join('');
    const source = `<html><head><title>Harbour closes</title></head><body><table width="100%"><tr><td class="sidebar"><a href="/">Home</a><br><a href="/a">Archive</a></td><td>${rows}</td></tr></table></body></html>`;
    const body = bodyOf(source);
    expect(body.map(block => block.type)).toEqual(paragraphs.map(() => 'paragraph'));
    expect(body.map(blockText)).toEqual(paragraphs);
  });

  it('has lazy pictures as their addresses, whole and not fetched, with caption', () => {
    const figure = (attributes: string) =>
      `<figure><img alt="The quay" ${attributes}><figcaption>The old quay</figcaption></figure>`;
    const head = '<link rel="canonical" href="https://gull.example/news/harbour">';
    for (const attributes of [
      'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/quay.jpg"',
      'data-srcset="/small.jpg 300w, /quay.jpg 900w"',
    ]) {
      const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
      const { article, report } = readPageSource(
        sitePage({ head, body: [first, figure(attributes), ...rest].join('') }),
      );
      const image = article.body.find(block => block.type === 'image');
      expect(image).toMatchObject({ address: 'https://gull.example/quay.jpg', alt: 'The quay', asset: null });
      expect(image && blockText(image)).toBe('The old quay');
      expect(report.map(note => note.code)).toContain('html-remotePicture');
    }
  });

  it('shows first the lead picture that stands above the text, and has its credit as a credit', () => {
    const head =
      '<meta property="og:image" content="https://gull.example/quay-1200x630.jpg"><link rel="canonical" href="https://gull.example/a">';
    const above =
      '<header class="banner"><figure class="hero"><img src="https://gull.example/quay-640x480.jpg" alt="A quay"><figcaption>The old quay <span class="credit">Photo: Brock Penhallow</span></figcaption></figure></header>';
    const { article } = readPageSource(sitePage({ head, above }));
    expect(article.body[0]).toMatchObject({
      type: 'image',
      address: 'https://gull.example/quay-640x480.jpg',
    });
    expect(article.body.filter(block => block.type === 'image')).toHaveLength(1);
    expect(article.credits).toMatchObject([
      { kind: 'image', line: 'Brock Penhallow', creator: 'Brock Penhallow' },
    ]);
  });

  it('leaves the pictures that a browser saved beside it out with a note, for their addresses lead nowhere', () => {
    const head = '<link rel="canonical" href="https://gull.example/news/harbour">';
    const body = paragraphs
      .map(text => `<p>${text}</p>`)
      .join('<p><img src="./Harbour_files/quay.jpg" alt="The quay"></p>');
    const { article, report } = readPageSource(sitePage({ head, body }));
    expect(article.body.filter(block => block.type === 'image').every(block => block.address === '')).toBe(
      true,
    );
    expect(report.map(note => note.code)).toContain('html-relativePicture');
  });

  it('of thousands of paragraphs has each of them, in order', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `${i}. ${paragraphs[i % paragraphs.length]}`);
    const body = many.map(text => `<p>${text}</p>`).join('\n');
    expect(bodyOf(sitePage({ body })).map(blockText)).toEqual(many);
  });

  it('comes out the same each time', () => {
    expect(readPageSource(sitePage({}))).toEqual(readPageSource(sitePage({})));
  });
});
