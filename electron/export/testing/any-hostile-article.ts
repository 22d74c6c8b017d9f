import fc from 'fast-check';
import type { Article } from '#shared/article/article.ts';
import { marks } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { testOrigin } from '#shared/testing/builders.ts';

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

const anySpan = fc.record({
  type: fc.constant('text' as const),
  text: anyHostileText,
  marks: fc.subarray([...marks]),
});
const anyLeaf = fc.oneof({ weight: 5, arbitrary: anySpan }, fc.constant({ type: 'break' as const }));
const anyPart = fc.oneof(
  { weight: 4, arbitrary: anyLeaf },
  fc.record({
    type: fc.constant('link' as const),
    href: anyHref,
    title: fc.oneof(fc.constant(''), anyHostileText),
    content: fc.array(anyLeaf, { minLength: 1, maxLength: 3 }),
  }),
);
const anyContent = fc.array(anyPart, { maxLength: 5 }).map(normalizeInline);

const origin = testOrigin();

/** Any article with hostile text wherever text can stand, and addresses that must not get out. */
export const anyHostileArticle: fc.Arbitrary<Article> = fc
  .record({
    made: anyArticle,
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
    const body = made.body.map(block => {
      if (block.type === 'paragraph' || block.type === 'heading') return { ...block, content: nextContent() };
      if (block.type === 'quote') return { ...block, content: nextContent(), attribution: nextText() };
      if (block.type === 'image') return { ...block, caption: nextContent(), alt: nextText(), address: href };
      if (block.type !== 'list') return block;
      return { ...block, items: block.items.map(item => ({ ...item, content: nextContent() })) };
    });
    return {
      ...made,
      body,
      headline: nextText(),
      dek: nextText(),
      byline: nextText(),
      slug: nextText(),
      authors: [
        {
          id: origin.newId(),
          name: nextText(),
          role: '',
          jobTitle: nextText(),
          affiliation: '',
          bio: nextText(),
          email: '',
          url: href,
        },
        {
          id: origin.newId(),
          name: '',
          role: 'editor',
          jobTitle: '',
          affiliation: '',
          bio: '',
          email: 'a@b.example',
          url: '',
        },
      ],
      credits: [
        {
          id: origin.newId(),
          kind: 'image' as const,
          line: nextText(),
          creator: nextText(),
          source: '',
          licence: { name: nextText(), version: '', url: href },
          asset: null,
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
      },
    };
  });
