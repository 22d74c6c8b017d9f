import fc from 'fast-check';
import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import { newCredit } from '#shared/article/credit.ts';
import { type Inline, marks } from '#shared/article/inline.ts';
import { mapBodyContent } from '#shared/article/map-content.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { mapBlocks, mapPictures } from '../limits/map-blocks.ts';
import { anyPicturedArticle } from './any-pictured-article.ts';

/** Text made to break out of whatever it is written into. */
export const anyHostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '  ',
        '\t',
        '\n',
        '\r\n',
        '\n\n',
        ' \n ',
        '\u00a0',
        'a',
        'b',
        'word',
        '.',
        '-',
        '+',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '~',
        '~~',
        '`',
        '``',
        '#',
        '>',
        '|',
        '[',
        ']',
        '(',
        ')',
        '!',
        '\\',
        '&',
      ),
      fc.constantFrom(
        '<',
        '</script>',
        '<script>',
        '<!--',
        '-->',
        ']]>',
        '<![CDATA[',
        '&lt;',
        '&#x20;',
        '&nbsp;',
      ),
      fc.constantFrom(
        '<u>',
        '</u>',
        '<br>',
        '<cite>',
        '— <cite>',
        '</p>',
        '"',
        "'",
        '---',
        '===',
        '[ ] ',
        '[x] ',
      ),
      fc.constantFrom(
        'www.example.com',
        'http://a.example',
        'mail@b.example',
        '[^1]',
        '[^1]: x',
        '![a](b)',
        ':::',
      ),
      fc.constantFrom(
        '1. ',
        '7) ',
        '- ',
        '    ',
        '$',
        '\u0000',
        '\u0007',
        '\u0085',
        '\ufdd0',
        '\ufffe',
        '\ud800',
        '\udc00',
      ),
      fc.constantFrom(
        '\u2028',
        '\ufeff',
        '\u200d',
        '\u202e',
        'שלום',
        '👩‍👩‍👧',
        '“',
        '”',
        '…',
        '|-|',
        'ftp://x',
        'xmpp:a@b.c',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => parts.join('').normalize('NFC'));

const anyHref = fc.constantFrom(
  'https://example.com/?a=1&amp;b=2&copy=3#x',
  'https://example.com/a_(b)*c*[d]|e"f<g>`h`%zz',
  'https://münchen.example/ä',
  'http://[::1]/x[1]',
  'mailto:desk@example.com?subject=a%20b',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'https://',
  'http://a.example/#a#b',
  '',
);

/** The id of the footnote that every hostile article has. */
const hostileNote = '01J0000000000000000000000Z';

const anySpan = fc.record({
  type: fc.constant('text' as const),
  text: anyHostileText,
  marks: fc.subarray([...marks]),
  language: fc.constantFrom('', '', '', 'fr', 'he', 'x" onload="y', 'not a tag', 'xx-zz'),
});
const anyLeaf = fc.oneof(
  { weight: 5, arbitrary: anySpan },
  fc.constant({ type: 'break' as const }),
  fc.record({ type: fc.constant('tk' as const), text: anyHostileText }),
  fc.record({
    type: fc.constant('footnoteReference' as const),
    note: fc.constantFrom(hostileNote, '01J0000000000000000000000A'),
  }),
);
const anyPart = fc.oneof(
  { weight: 4, arbitrary: anyLeaf },
  fc.record({
    type: fc.constant('link' as const),
    href: anyHref,
    title: fc.oneof(fc.constant(''), anyHostileText),
    rel: fc.oneof(fc.constantFrom('', '', 'nofollow', 'Sponsored  noopener'), anyHostileText),
    content: fc.array(anyLeaf, { minLength: 1, maxLength: 3 }),
  }),
);
const anyContent: fc.Arbitrary<Inline[]> = fc.array(anyPart, { maxLength: 5 }).map(normalizeInline);

const origin = testOrigin();

/** Any article with hostile text wherever text can stand, and addresses that must not get out. */
export const anyHostileArticle: fc.Arbitrary<Article> = fc
  .record({
    made: anyPicturedArticle,
    contents: fc.array(anyContent, { minLength: 1, maxLength: 6 }),
    texts: fc.array(anyHostileText, { minLength: 12, maxLength: 12 }),
    href: anyHref,
    language: fc.constantFrom('en', 'ar', 'he-IL', 'en-GB', '', 'x', 'en_GB', 'klingon', 'xx', 'zh-Hant-TW'),
    published: fc.constantFrom(
      '',
      '2026-11-24',
      '2026-11-24T10:00:00+01:00',
      'tomorrow',
      '2026-02-30',
      '2026-11-24T10:00',
    ),
  })
  .map(({ made, contents, texts, href, language, published }) => {
    let [content, text] = [0, 0];
    const nextContent = () => contents[content++ % contents.length] ?? [];
    const nextText = () => texts[text++ % texts.length] ?? '';
    const worded = mapBlocks(mapBodyContent(made.body, nextContent), block => {
      if (block.type === 'quote' || block.type === 'pullQuote') return { ...block, attribution: nextText() };
      if (block.type === 'aside') return { ...block, title: nextText() };
      if (block.type === 'code') return { ...block, language: nextText(), text: nextText() };
      if (block.type !== 'embed') return block;
      return { ...block, kind: nextText(), address: href, title: nextText() };
    });
    const pictured = mapPictures(worded, picture => ({ ...picture, alt: nextText(), address: href }));
    const body = [...pictured, { type: 'footnote' as const, id: hostileNote, content: nextContent() }];
    return {
      ...made,
      body,
      headline: nextText(),
      dek: nextText(),
      byline: nextText(),
      slug: nextText(),
      authors: [
        {
          ...newAuthor(origin.newId(), nextText()),
          jobTitle: nextText(),
          bio: nextText(),
          url: href,
          social: [{ network: nextText(), url: href }],
        },
        { ...newAuthor(origin.newId(), ''), role: 'editor', email: 'a@b.example' },
      ],
      credits: [
        {
          ...newCredit(origin.newId(), 'image', nextText()),
          creator: nextText(),
          licence: { name: nextText(), version: '', url: href },
          url: href,
        },
      ],
      metadata: {
        ...made.metadata,
        language,
        published,
        section: nextText(),
        keywords: [nextText()],
        canonicalUrl: href,
        source: nextText(),
        usageTerms: nextText(),
        mediaTopics: [{ name: nextText(), uri: nextText() }],
        corrections: [{ type: nextText(), text: nextText(), date: '' }],
        updateChain: [{ relation: nextText(), uri: href, title: nextText() }],
        socialCard: { title: nextText(), description: nextText(), image: null, imageAlt: '' },
      },
    };
  });
