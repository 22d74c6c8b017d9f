import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import { newCredit } from '#shared/article/credit.ts';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { article, code, embed, image, link, p, table, testOrigin } from '#shared/testing/builders.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { readable } from '../testing/readable.ts';
import { exportFormats } from './index.ts';
import { readXml } from './xml/read-xml.ts';

const addresses = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  '\\\\server\\share',
  'ms-msdt:/id',
];
const texts = [
  ']]>',
  '&x;',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '=HYPERLINK("x")',
  '<?xml?>',
  '<!--',
  'a\u0000b\u0007c',
  'half \ud800 pair',
  '\ufffe',
  '\u202egnp.exe',
];
const origin = testOrigin();

const hostile: Article = article(
  [
    p(...addresses.map(address => link(address, 'word'))),
    ...texts.map(text => p(text)),
    ...addresses.map(address => image(address, texts.join(' '))),
    ...addresses.map(address => embed(address, texts.join(' '))),
    code(texts.join('\n')),
    table(texts.slice(0, 2), texts.slice(2, 4)),
  ],
  {
    headline: texts.join(' '),
    dek: texts.join(' '),
    slug: '../../x',
    authors: addresses.map(url => ({ ...newAuthor(origin.newId(), ']]>'), url, bio: texts.join(' ') })),
    credits: addresses.map(url => ({
      ...newCredit(origin.newId(), 'image', '&x;'),
      url,
      licence: { name: ']]>', version: '', url },
    })),
    metadata: {
      ...emptyMetadata(),
      language: 'en"><script>',
      keywords: texts,
      canonicalUrl: 'javascript:alert(1)',
      section: ']]>',
      usageTerms: texts.join('\t'),
    },
  },
);

describe.each(exportFormats.map(format => [format.info.name, format] as const))('%s', (_, format) => {
  const { files, lost, differences } = exportInMemory(hostile, format);
  const said = readable(files);

  it('keeps all of hostile text but what no file can hold, which its receipt names', () => {
    expect(differences).toEqual([]);
    expect(lost.map(({ what }) => what)).toEqual(expect.arrayContaining(['control characters']));
  });

  it('leads nowhere but to the web and to mail', () => {
    // As text such a word may stand; as an address it may not.
    expect(said).not.toMatch(
      /(?:href|src|source|Target|uri|url|"url")\s*[=:]\s*"(?:java\s*script|data:text|file|\\\\|ms-)/i,
    );
    expect(said).not.toMatch(/\]\((?:java\s*script|data:text|file|ms-)/i);
  });

  it('has no script, no handler and nothing that is fetched', () => {
    // JSON and text carry the words themselves, which are none of it.
    const markup = /^(?:html|epub|newsml-g2|nitf|docx)$/.test(format.info.id) ? said : '';
    expect(markup).not.toMatch(/<script>|<svg|<!--|<img[^>]+src="http/);
  });

  it('is well-formed where it is XML, and without a control character everywhere', () => {
    const isXml = /^(?:newsml-g2|nitf)$/.test(format.info.id);
    const [file] = files;
    if (isXml && file) expect(readXml(file.bytes).tagName).not.toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
  });
});
