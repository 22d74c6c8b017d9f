import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import type { Inline } from '#shared/article/inline.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import {
  article,
  aside,
  br,
  code,
  embed,
  gallery,
  image,
  inLanguage,
  li,
  link,
  ol,
  p,
  quote,
  table,
  text,
} from '#shared/testing/builders.ts';
import { outlineArticle } from '../outline/outline-article.ts';
import { everyFormatLimits } from './every-format.ts';
import { applyLimits } from './limit.ts';
import { webAddress } from './web-address.ts';

const limited = (given: Article) => applyLimits(given, everyFormatLimits);

describe('what no format holds', () => {
  it('changes nothing where it counts nothing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyArticle, made => {
        // Most generated credits have something that is counted and that no file has.
        const bare = { usageTerms: '', expiry: '', permission: { note: '', date: '' } };
        const given = { ...made, credits: made.credits.map(credit => ({ ...credit, ...bare })) };
        const { article: left, lost } = limited(given);
        fc.pre(lost.length === 0);
        expect(outlineArticle(left)).toEqual(outlineArticle(given));
      }),
      { numRuns: 200 },
    );
  });

  it('counts blocks and fields of a newer version', () => {
    const newer = {
      ...article([{ type: 'unsupported', id: p().id, raw: { type: 'table' } }, p('a')]),
      stars: 5,
    };
    const { article: left, lost } = limited(newer);
    expect(left.body).toHaveLength(1);
    expect(lost).toEqual([
      { what: 'fields added by a newer version of Galley', count: 1 },
      { what: 'blocks made by a newer version of Galley', count: 1 },
    ]);
  });

  it('counts parts of texts and marks of a newer version, also in boxes and cells, and keeps the words', () => {
    const newer = { ...text('a', 'bold'), unknownMarks: ['sparkle'] };
    const formula: Inline = { type: 'unsupported', raw: { type: 'formula' } };
    const inBox: BoxedBlock = { type: 'unsupported', id: p().id, raw: { type: 'chart' } };
    const { article: left, lost } = limited(
      article([p(newer, formula), table([formula]), aside('', inBox, p(formula, 'b'))]),
    );
    expect(left.body).toMatchObject([
      { content: [text('a', 'bold')] },
      { rows: [{ cells: [{ content: [] }] }] },
      { blocks: [{ content: [text('b')] }] },
    ]);
    expect(JSON.stringify(left.body)).not.toMatch(/sparkle|formula|chart/);
    expect(lost).toEqual([
      { what: 'blocks made by a newer version of Galley', count: 1 },
      { what: 'parts of texts made by a newer version of Galley', count: 3 },
      { what: 'passages with marks made by a newer version of Galley', count: 1 },
    ]);
  });

  it('keeps what is told to machines to words of a known form', () => {
    const related = { ...link('https://example.com', 'a'), rel: 'nofollow frobnicate' };
    const body = [
      p(related, inLanguage('x" y', 'b'), inLanguage('pt-BR', 'c')),
      code('d', 'c"><b>'),
      embed('https://example.com', 'e', 'A film'),
    ];
    const { article: left, lost } = limited(article(body));
    expect(left.body).toMatchObject([
      { content: [{ rel: 'nofollow' }, text('b'), inLanguage('pt-BR', 'c')] },
      { language: '' },
      { kind: 'link' },
    ]);
    expect(lost.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  });

  it('lets no embed, picture in a gallery or account of an author lead outside the web', () => {
    const author = { ...newAuthor(p().id, 'A'), social: [{ network: 'n', url: 'javascript:1' }] };
    const body = [
      embed('javascript:1', 'e'),
      gallery(image('file:///x.png', '')),
      aside('', image('file:///y.png', '')),
    ];
    const { article: left } = limited(article(body, { authors: [author] }));
    expect(JSON.stringify(left)).not.toMatch(/javascript|file:/);
  });

  it('makes line breaks of line ends in running text, at no cost', () => {
    const { article: left, lost } = limited(article([p('a\r\nb\u2028c'), p(text('d\ne', 'bold'))]));
    expect(left.body).toMatchObject([
      { content: [text('a'), br(), text('b\u2028c')] },
      { content: [text('d', 'bold'), br(), text('e', 'bold')] },
    ]);
    expect(lost).toEqual([]);
  });

  it('counts line ends in alt texts, link titles and attributions', () => {
    const titled = { ...link('https://example.com', 'a'), title: 'one\ntwo' };
    const body = [image('', 'a\n\nb'), p(titled), { ...quote('q'), attribution: 'c\nd' }];
    expect(limited(article(body)).lost).toEqual([
      { what: 'line ends in alt texts, titles or attributions', count: 3 },
    ]);
  });

  it('leaves addresses out that are none of the web, and keeps the words of a link', () => {
    const body = [image('file:///home/x.png', ''), p(link('javascript:void 0', 'press'))];
    const { article: left, lost } = limited(article(body));
    expect(left.body).toMatchObject([{ address: '' }, { content: [text('press')] }]);
    expect(lost.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('begins a list with 1 whose numbers have more digits than any format takes', () => {
    const { article: left, lost } = limited(article([{ ...ol(li('a')), start: 4_000_000_000 }]));
    expect(left.body).toMatchObject([{ start: 1 }]);
    expect(lost).toEqual([{ what: 'list numbers above 999,999,999', count: 1 }]);
  });
});

describe('webAddress', () => {
  it.each([
    ['https://example.com/a?b=1&c=2#d', 'https://example.com/a?b=1&c=2#d'],
    ['https://example.com/[a]|b', 'https://example.com/%5Ba%5D%7Cb'],
    ['https://example.com/50%', 'https://example.com/50%25'],
    ['https://example.com/a#b#c', 'https://example.com/a#b%23c'],
    ['https://münchen.example/ä', 'https://münchen.example/ä'],
    ['http://[::1]:80/x', 'http://[::1]:80/x'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('writes %s as %s', (given, written) => {
    expect(webAddress(given)).toBe(written);
    expect(webAddress(written)).toBe(written);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:1',
    'data:text/html,x',
    'file:///x',
    '/relative',
    'https://',
    'https://a b',
    'http://[',
  ])('refuses %j', given => {
    expect(webAddress(given)).toBeNull();
  });
});
