import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, h2, li, link, nested, p, strong, table, testOrigin, ul } from '#shared/testing/builders.ts';
import { everyFormatLimits } from '../limits/every-format.ts';
import { applyLimits } from '../limits/limit.ts';
import { runsText } from '../outline/outline.ts';
import { outlineArticle } from '../outline/outline-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { plainBody } from './txt/plain-body.ts';
import { wrapText } from './txt/wrap-text.ts';
import { txt } from './txt.ts';

describe('Plain text', () => {
  it('puts place and day before the first paragraph', () => {
    const metadata = {
      ...emptyMetadata(),
      language: 'en-GB',
      dateline: 'Wrackmouth',
      published: '2026-11-24',
    };
    const { text } = exportInMemory(article([p('The bell rang.')], { headline: 'Bell', metadata }), txt);
    expect(text).toBe('Bell\n\nWrackmouth, 24 November 2026 — The bell rang.\n');
  });

  it('gives them a line of their own where the article begins with something else', () => {
    const metadata = { ...emptyMetadata(), dateline: 'Wrackmouth' };
    const { text } = exportInMemory(article([h2('Why'), p('The bell rang.')], { metadata }), txt);
    expect(text).toBe('Wrackmouth\n\nWhy\n\nThe bell rang.\n');
  });

  it('keeps empty cells of a table in their columns', () => {
    const { text } = exportInMemory(
      article([table(['Port', 'High', 'Low'], ['Wrackmouth', '', '1:30'])]),
      txt,
    );
    expect(text).toBe('Port\tHigh\tLow\nWrackmouth\t\t1:30\n');
  });

  it('says in the receipt what is not words', () => {
    const given = article([h2('Why'), p(strong('Bold'), ' and ', link('https://example.com', 'linked'))], {
      slug: 'bell',
      authors: [{ ...newAuthor(testOrigin().newId(), 'Ada'), url: 'https://example.com/ada' }],
    });
    expect(exportInMemory(given, txt).lost).toEqual(
      expect.arrayContaining([
        { what: 'slug', count: 1 },
        { what: 'address of an author', count: 1 },
        { what: 'marks (bold, italic and others; their words are kept)', count: 1 },
        { what: 'addresses of links (their words are kept)', count: 1 },
        { what: 'levels of headings', count: 1 },
      ]),
    );
  });

  it('finds out that a word was changed', () => {
    const tamper = (text: string) => text.replace('rang', 'sang');
    expect(exportInMemory(article([p('The bell rang.')]), txt, { tamper }).differences).toEqual([
      'In paragraph 1 the text reads “The bell sang.” in the file and “The bell rang.” in the article.',
    ]);
  });

  it('has every text of any article in it, in order', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyArticle, given => {
        const { blocks } = outlineArticle(applyLimits(given, everyFormatLimits).article);
        const plain = (text: string) => text.replace(/\[\d+\]/g, '');
        const text = plain(plainBody(blocks, 'en').join('\n\n'));
        let at = 0;
        for (const { content } of blocks) {
          const words = plain(runsText(content));
          const found = text.indexOf(words, at);
          expect(found, words).toBeGreaterThanOrEqual(at);
          at = found + words.length;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('wrapText', () => {
  it('ends lines at blanks and indents further lines of a list entry', () => {
    const { text } = exportInMemory(
      article([ul(li('one', nested('bulleted', li('two three four five six'))))]),
      txt,
    );
    expect(wrapText(text.trimEnd(), 20)).toBe('- one\n  - two three four\n    five six');
  });

  it('keeps no-break spaces, and a long word whole', () => {
    expect(wrapText('of 10\u00a0000 incomprehensibilities', 8)).toBe(
      'of\n10\u00a0000\nincomprehensibilities',
    );
  });

  it('counts characters as readers do', () => {
    expect(wrapText('👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧', 7)).toBe('👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧');
  });

  it('changes no word and no order, whatever it is given', () => {
    const words = (text: string) => text.split(/[ \t\n]+/).filter(word => word !== '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 90 }), (text, width) => {
        expect(words(wrapText(text, width))).toEqual(words(text));
      }),
    );
  });
});
