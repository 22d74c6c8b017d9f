import fc from 'fast-check';
import { type Inline, type LinkContent, marks } from '#shared/article/inline.ts';
import { normalizeInline, orderMarks } from '#shared/article/normalize-inline.ts';

/** Text that an editor could have typed: words, punctuation, several scripts, emoji, markup characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}$/) },
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ', ', '. ', ' – ', '’', '“', '”', '\u00a0', '…') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('<b>', '&amp;', '*', '_', '#', '[x]', '`', '\\', '|', '~~', '$', '1. '),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('é', 'ß', 'Ω', 'я', 'مرحبا', 'שלום', '漢字', 'हिन्दी', '👩‍👩‍👧', '\u200d'),
      },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(parts => parts.join('').normalize('NFC'));

export const anyTextOrNone: fc.Arbitrary<string> = fc.oneof(fc.constant(''), anyText);

/** The id of a footnote, which may or may not be in the body. */
const anyNote = fc.constantFrom('01J0000000000000000000000A', '01J0000000000000000000000B');

const anyMarks = fc.subarray([...marks], { maxLength: 3 }).map(orderMarks);
const anySpan = fc.record({
  type: fc.constant('text' as const),
  text: anyText,
  marks: anyMarks,
  language: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom('fr', 'pt-BR', 'ar')),
});
const anyBreak = fc.constant({ type: 'break' as const });

/** What a newer version might write: a mark and a part that this one does not know, as they are held in memory. */
const anyForeignSpan = anySpan.map(span => ({ ...span, unknownMarks: ['sparkle', { ink: 'red' }] }));
const anyForeignPart = fc.record({
  type: fc.constant('unsupported' as const),
  raw: fc.record({ type: fc.constant('formula'), tex: anyText }),
});

export const anyLeaf: fc.Arbitrary<LinkContent> = fc.oneof(
  { weight: 20, arbitrary: anySpan },
  { weight: 2, arbitrary: anyBreak },
  fc.record({ type: fc.constant('tk' as const), text: fc.constantFrom('TK', 'TK mayor’s age') }),
  fc.record({ type: fc.constant('footnoteReference' as const), note: anyNote }),
  anyForeignSpan,
  anyForeignPart,
);

const anyLink = fc.record({
  type: fc.constant('link' as const),
  href: fc.webUrl(),
  title: anyTextOrNone,
  rel: fc.constantFrom('', '', 'nofollow', 'sponsored noopener'),
  content: fc.array(anyLeaf, { minLength: 1, maxLength: 3 }),
});

/** Inline content in stored form. */
export const anyInline: fc.Arbitrary<Inline[]> = fc
  .array(fc.oneof({ weight: 9, arbitrary: anyLeaf }, { weight: 1, arbitrary: anyLink }), { maxLength: 6 })
  .map(normalizeInline);
