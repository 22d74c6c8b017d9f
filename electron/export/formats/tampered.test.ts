import { describe, expect, it } from 'vitest';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from '../testing/golden-article.ts';
import { html } from './html.ts';
import { exportFormats } from './index.ts';
import { md } from './md.ts';

const differences = (format: typeof html, from: string | RegExp, to: string) => {
  const tamper = (text: string) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };
  return exportInMemory(goldenArticle, format, { pictures: [goldenPicture], tamper }).differences;
};

describe('a page that was changed behind the export’s back is found out', () => {
  it.each([
    ['a dropped paragraph', /<p>The works are older.*<\/p>\n/, ''],
    ['a changed word', 'dry sand', 'wet sand'],
    ['a changed link', 'https://example.com/tides', 'https://example.com/waves'],
    ['a lost link', /<a href="https:\/\/example.com\/tides"[^>]*>(.*?)<\/a>/, '$1'],
    ['a lost mark', '<strong>eleven years</strong>', 'eleven years'],
    ['another heading level', /<h4>(.*)<\/h4>/, '<h3>$1</h3>'],
    ['another list number', '<ol start="3">', '<ol>'],
    ['an unticked box', ' checked>', '>'],
    ['a flattened list', '<li>the wire</li>', '</ul><ul><li>the wire</li>'],
    ['a lost attribution', /<figcaption>Isolde.*<\/figcaption>/, ''],
    ['a lost alt text', /alt="A clock[^"]*"/, 'alt=""'],
    ['a damaged picture', 'base64,iVBORw0KGgo', 'base64,iVBORw0KGgp'],
    ['a lost caption', /<p class="caption">The clock.*<\/p>/, ''],
    ['a lost credit', /<p class="credit">.*<\/p>/g, ''],
    ['a lost divider', '<hr>', ''],
    ['a changed headline', /<h1>.*<\/h1>/, '<h1>Another</h1>'],
    ['a headline changed in the data only', '"headline": "The clock', '"headline": "A clock'],
    ['a changed byline', 'class="byline">Ottilie', 'class="byline">Otto'],
    ['a changed day', 'datetime="2026-11-24', 'datetime="2026-11-25'],
    ['a changed biography', /class="bio">Ferdi Quill draws/, 'class="bio">Ferdi Quill paints'],
    ['another licence', '"version": "4.0"', '"version": "3.0"'],
    ['a lost keyword', '"tides",', ''],
    ['another language', 'lang="en-GB"', 'lang="en"'],
    ['a changed cell', '<td class="end"><em>7:45</em></td>', '<td class="end"><em>7:54</em></td>'],
    ['a lost header', /<\/?thead>/g, ''],
    ['another alignment', '<td class="center"> 1:30', '<td class="end"> 1:30'],
    ['a lost table caption', /<caption>.*<\/caption>/, ''],
    ['changed code', '&lt;b&gt;not bold', '&lt;b&gt;bold'],
    ['another language of code', 'language-ts', 'language-js'],
    ['another embed', 'data-kind="video"', 'data-kind="audio"'],
    ['an embed that leads elsewhere', 'https://video.example/clock', 'https://video.example/cuckoo'],
    ['a picture out of its gallery', '<figure class="gallery">', '<figure class="series">'],
    ['a lost box title', /<p class="title">.*<\/p>/, ''],
    ['a paragraph out of its box', 'It turns once in', 'It turns twice in'],
    ['a changed pull quote', /(class="pull">\n<blockquote>\n<p>)You/, '$1They'],
    ['a lost pull quote attribution', /<p class="by">.*<\/p>/, ''],
    ['a changed footnote', 'Rule 41, in the version', 'Rule 42, in the version'],
    ['a lost footnote mark', /<sup class="note">.*?<\/sup>/, ''],
    ['another number of a footnote mark', 'role="doc-noteref">2</a>', 'role="doc-noteref">1</a>'],
    ['another language of a passage', 'lang="fr"', 'lang="es"'],
    ['lost small caps', '<span class="smallcaps">raf</span>', 'raf'],
    ['a lost link relation', 'sponsored nofollow noopener', 'sponsored noopener'],
    ['another topic', 'medtop:06000000', 'medtop:07000000'],
    ['a lost card title', /<meta property="og:title"[^>]*>\n/, ''],
    ['another usage term', '"Free to reprint', '"Not to reprint'],
    ['no data', 'application/ld+json', 'text/plain'],
  ])('%s', (_, from, to) => {
    expect(differences(html, from, to)).not.toEqual([]);
  });
});

describe('a Markdown file that was changed behind the export’s back is found out', () => {
  it.each([
    ['a dropped paragraph', /The works are older.*\n\n/, ''],
    ['a changed word', 'dry sand', 'wet sand'],
    ['a changed link', 'https://example.com/tides', 'https://example.com/waves'],
    ['a lost mark', '**eleven years**', 'eleven years'],
    ['a lost tag', '<u>underline</u>', 'underline'],
    ['another heading level', '#### The list', '### The list'],
    ['another list number', '3. Oil', '2. Oil'],
    ['an unticked box', '[x]', '[ ]'],
    ['a lost attribution', /> — <cite>.*<\/cite>\n/, ''],
    ['a lost alt text', /!\[A clock[^\]]*\]/, '![]'],
    ['another picture', 'tide-clock-final.png', 'elsewhere.png'],
    ['a lost caption', /\\\nThe clock at \*half ebb\*.*\n/, '\n'],
    ['a lost divider', '***\n', ''],
    ['an escape that is gone', '\\*not italic\\*', '*not italic*'],
    ['a changed headline', 'title: The clock', 'title: A clock'],
    ['a lost author', / {2}- name: Ferdi[^-]*(?=credits:)/, ''],
    ['another licence', 'version: "4.0"', 'version: "3.0"'],
    ['a changed cell', '*7:45*', '*7:54*'],
    ['another alignment', ':--------:', '---------:'],
    ['a lost table caption', 'Tides on the Tuesday\n\n', ''],
    ['changed code', '<b>not bold', '<b>bold'],
    ['another language of code', '```ts', '```js'],
    ['another embed', 'data-kind="video"', 'data-kind="audio"'],
    ['a lost gallery', '<figure class="gallery">\n', ''],
    ['a lost box title', /<p class="title">.*<\/p>/, ''],
    ['a box without an end', '</aside>\n', ''],
    ['a lost pull quote attribution', /— <cite>Isolde Marrow<\/cite>\n\n<\/b/, '</b'],
    ['a changed footnote', '[^1]: Rule 41', '[^1]: Rule 42'],
    ['a lost footnote mark', 'told twice[^1]', 'told twice'],
    ['another language of a passage', 'lang="fr"', 'lang="es"'],
    ['lost small caps', '<span class="smallcaps">raf</span>', 'raf'],
    ['a lost link relation', 'rel="sponsored nofollow"', 'rel="sponsored"'],
    ['another topic', 'medtop:06000000', 'medtop:07000000'],
    ['another urgency', 'urgency: 6', 'urgency: 5'],
    ['no front matter', '---\n', ''],
  ])('%s', (_, from, to) => {
    expect(differences(md, from, to)).not.toEqual([]);
  });

  it('a picture whose bytes are others', () => {
    const other = { ...goldenPicture, bytes: goldenPicture.bytes.toReversed() };
    const { differences: found } = exportInMemory(goldenArticle, md, { pictures: [other] });
    expect(found).toEqual([
      expect.stringContaining('In picture 1: The file reads'),
      expect.stringContaining('In picture 3: The file reads'),
    ]);
  });
});

describe('a file for machines that was changed behind the export’s back is found out', () => {
  it.each([
    ['jsonld', 'a changed word', 'dry sand', 'wet sand'],
    ['jsonld', 'a changed headline', '"headline": "The clock', '"headline": "A clock'],
    ['jsonld', 'a lost author', '"name": "Ferdi Quill",', ''],
    ['ninjs', 'a changed word', 'dry sand', 'wet sand'],
    [
      'ninjs',
      'another embargo',
      '"embargoedUntil": "2026-11-24T07:30',
      '"embargoedUntil": "2026-11-23T07:30',
    ],
    ['ninjs', 'a lost ednote', /"edNote": "[^"]*",/, ''],
    ['ninjs', 'a lost correction of the urgency', '"urgency": 6', '"urgency": 1'],
    ['ninjs', 'a lost picture', 'article-pictures/tide-clock-final.png', 'article-pictures/other.png'],
    ['newsml-g2', 'a changed word', 'dry sand', 'wet sand'],
    ['newsml-g2', 'another topic', 'medtop:06000000', 'medtop:07000000'],
    ['newsml-g2', 'another embargo', '<embargoed>2026-11-24', '<embargoed>2026-11-23'],
    ['newsml-g2', 'a lost alt text', /alt="A clock with one hand on[^"]*"/, 'alt=""'],
    ['nitf', 'a changed word', 'dry sand', 'wet sand'],
    ['nitf', 'a lost mark', /<em class="strong">eleven years<\/em>/, 'eleven years'],
    ['nitf', 'another level of a heading', '<hl2 class="level-4">', '<hl2 class="level-3">'],
    ['nitf', 'a lost attribution', /<credit>Isolde.*?<\/credit>/, ''],
    ['nitf', 'an unticked box', 'class="ticked"', 'class="unticked"'],
    ['txt', 'a changed word', 'dry sand', 'wet sand'],
  ])('%s: %s', (id, _, from, to) => {
    const format = exportFormats.find(({ info }) => info.id === id);
    if (!format) throw new Error(`There is no format ${id}.`);
    expect(differences(format, from, to)).not.toEqual([]);
  });
});
