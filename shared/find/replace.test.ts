import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, inlineText, textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { anyInline } from '#shared/testing/arbitrary-text.ts';
import {
  article,
  aside,
  br,
  code,
  em,
  embed,
  footnote,
  gallery,
  image,
  li,
  link,
  nested,
  p,
  pullQuote,
  ref,
  strong,
  table,
  text,
  tk,
  ul,
} from '#shared/testing/builders.ts';
import { articleTexts } from './article-texts.ts';
import { expandReplacement } from './expand-replacement.ts';
import { findInTexts } from './find-in-texts.ts';
import { compileQuery } from './matcher.ts';
import { emptyQuery, type FindQuery } from './query.ts';
import { editsFor, replaceInArticle } from './replace-in-article.ts';
import { replaceInInline } from './replace-in-inline.ts';

function matcherOf(query: FindQuery) {
  const compiled = compileQuery(query);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.value;
}

describe('replaceInInline', () => {
  const replace = (content: Inline[], start: number, end: number, words: string) =>
    replaceInInline(content, [{ start, end, text: words }]);

  it('gives the new words the marks of the first character that they replace', () => {
    expect(replace([text('The '), strong('old'), text(' pier')], 4, 12, 'new bridge')).toEqual([
      text('The '),
      strong('new bridge'),
    ]);
    expect(replace([text('The o'), em('ld pier')], 4, 7, 'new')).toEqual([text('The new'), em(' pier')]);
  });

  it('keeps a link around what is replaced in it, and its address', () => {
    expect(replace([link('https://example.org/', 'the old pier'), text('.')], 4, 7, 'new')).toEqual([
      link('https://example.org/', 'the new pier'),
      text('.'),
    ]);
    expect(replace([text('See '), link('https://example.org/', 'here')], 0, 8, 'Look')).toEqual([
      text('Look'),
    ]);
  });

  it('keeps the reference to a footnote that stands inside of what is replaced', () => {
    const note = footnote('A note.');
    expect(replace([text('pi'), ref(note), text('er')], 0, 4, 'quay')).toEqual([text('quay'), ref(note)]);
  });

  it('makes words of a TK marker that is replaced as a whole, and keeps one that is not', () => {
    expect(replace([text('She is '), tk('TK')], 7, 9, '42')).toEqual([text('She is 42')]);
    expect(replace([tk('TK mayor’s age')], 3, 8, 'pilot')).toEqual([tk('TK pilot’s age')]);
  });

  it('reaches over a line break, and brings one where a group holds one', () => {
    expect(replace([text('one'), br(), text('two')], 2, 5, '-')).toEqual([text('on-wo')]);
    expect(replace([text('one')], 0, 3, 'a\nb')).toEqual([text('a'), br(), text('b')]);
  });

  it('gives the text that replacing in the plain text gives', () => {
    fc.assert(
      fc.property(anyInline, fc.nat(), fc.nat(), fc.string({ maxLength: 4 }), (given, a, b, words) => {
        const content = normalizeInline(given);
        const plain = inlineText(content);
        fc.pre(plain.length > 0);
        const start = a % plain.length;
        const end = Math.min(plain.length, start + 1 + (b % 8));
        const expected = (plain.slice(0, start) + words + plain.slice(end)).normalize('NFC');
        // Marks between two characters keep them from composing; both forms say the same.
        expect(inlineText(replace(content, start, end, words)).normalize('NFC')).toBe(expected);
      }),
    );
  });
});

describe('expandReplacement', () => {
  const expand = (template: string, keepCase = false, found = 'ab') =>
    expandReplacement(
      { text: template, keepCase },
      { ...emptyQuery, regex: true },
      { start: 0, end: 2, groups: ['a', undefined], named: { first: 'a' } },
      found,
    );

  it('fills groups in as JavaScript does', () => {
    expect(expand('[$1|$2|$&|$<first>|$$1|$10]')).toBe('[a||ab|a|$1|a0]');
    expect(expand('$3 $0 $<none> $x')).toBe('$3 $0 $<none> $x');
  });

  it('takes a dollar for a dollar where no expression is looked for', () => {
    const match = { start: 0, end: 1, groups: [], named: {} };
    expect(expandReplacement({ text: '$1', keepCase: false }, emptyQuery, match, 'x')).toBe('$1');
  });

  it('writes capitals where capitals were', () => {
    expect(expand('quay', true, 'PIER')).toBe('QUAY');
    expect(expand('quay', true, 'Pier')).toBe('Quay');
    expect(expand('NATO', true, 'pier')).toBe('NATO');
    expect(expand('quay', true, '12')).toBe('quay');
  });
});

describe('the texts of an article', () => {
  const words = 'the old pier';
  const picture = image('', words, words);
  const body = [
    p(words),
    ul(li(words, nested('bulleted', li(words)))),
    { ...pullQuote(words), attribution: words },
    picture,
    { ...gallery(picture), caption: [text(words)] },
    { ...table([words, words]), caption: [text(words)] },
    code(words),
    { ...embed('https://example.org/', words), caption: [text(words)] },
    aside(words, p(words)),
    footnote(words),
  ];
  const whole = article(body, { headline: words, dek: words, byline: words });

  it('are all searched and all replaced', () => {
    const query = { ...emptyQuery, text: 'OLD' };
    const matches = findInTexts(articleTexts(whole), matcherOf(query));
    expect(matches).toHaveLength(3 + 1 + 2 + 2 + 2 + 3 + 3 + 1 + 2 + 2 + 1);
    const edits = editsFor(matches, query, { text: 'new', keepCase: false });
    const replaced = JSON.stringify(replaceInArticle(whole, edits));
    expect(replaced).toBe(JSON.stringify(whole).replaceAll('the old', 'the new'));
  });

  it('do not hold the slug, addresses and codes', () => {
    const coded = article([], { slug: 'pier', assets: [] });
    coded.metadata.canonicalUrl = 'https://example.org/pier';
    coded.metadata.keywords = ['pier'];
    expect(articleTexts(coded).map(({ label }) => label)).toEqual(['Keywords']);
  });

  it('come in reading order with the panels behind the text', () => {
    const order = articleTexts({ ...whole, metadata: { ...whole.metadata, seoTitle: words } });
    expect(order.at(0)?.label).toBe('Headline');
    expect(order.at(3)?.place.block).toBe(body[0]?.id);
    expect(order.at(-1)?.label).toBe('SEO title');
  });

  it('lose a keyword that becomes nothing', () => {
    const given = article([]);
    given.metadata.keywords = ['pier', 'sea'];
    const query = { ...emptyQuery, text: 'pier' };
    const matches = findInTexts(articleTexts(given), matcherOf(query));
    const done = replaceInArticle(given, editsFor(matches, query, { text: '', keepCase: false }));
    expect(done.metadata.keywords).toEqual(['sea']);
  });
});

describe('replaceInArticle', () => {
  it('leaves an article as the same object when there is nothing to do', () => {
    fc.assert(
      fc.property(anyArticle, given => {
        expect(replaceInArticle(given, [])).toBe(given);
      }),
    );
  });

  it('puts every character that it took out back', () => {
    fc.assert(
      fc.property(anyArticle, given => {
        const marked = { ...emptyQuery, text: 'e', matchCase: true };
        const matches = findInTexts(articleTexts(given), matcherOf(marked));
        const there = replaceInArticle(
          given,
          editsFor(matches, marked, { text: '\u{1F6A2}', keepCase: false }),
        );
        const back = { ...emptyQuery, text: '\u{1F6A2}', matchCase: true };
        const again = findInTexts(articleTexts(there), matcherOf(back));
        fc.pre(again.length === matches.length);
        const home = replaceInArticle(there, editsFor(again, back, { text: 'e', keepCase: false }));
        expect(articleTexts(home).map(one => one.text)).toEqual(articleTexts(given).map(one => one.text));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps unknown fields of what it replaces', () => {
    const given = article([{ ...p({ ...textSpan('pier'), later: 1 }), later: 2 }]);
    const query = { ...emptyQuery, text: 'pier' };
    const edits = editsFor(findInTexts(articleTexts(given), matcherOf(query)), query, {
      text: 'quay',
      keepCase: false,
    });
    expect(replaceInArticle(given, edits).body).toMatchObject([
      { later: 2, content: [{ text: 'quay', later: 1 }] },
    ]);
  });
});
