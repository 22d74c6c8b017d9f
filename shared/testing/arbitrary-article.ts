import fc from 'fast-check';
import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, type LinkContent, marks } from '#shared/article/inline.ts';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import { normalizeInline, orderMarks } from '#shared/article/normalize-inline.ts';
import { createOrigin } from '#shared/clock.ts';
import { article } from './builders.ts';

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

const anyMarks = fc.subarray([...marks], { maxLength: 3 }).map(orderMarks);
const anySpan = fc.record({ type: fc.constant('text' as const), text: anyText, marks: anyMarks });
const anyBreak = fc.constant({ type: 'break' as const });
const anyLeaf: fc.Arbitrary<LinkContent> = fc.oneof({ weight: 9, arbitrary: anySpan }, anyBreak);

const anyLink = fc.record({
  type: fc.constant('link' as const),
  href: fc.webUrl(),
  title: fc.oneof(fc.constant(''), anyText),
  content: fc.array(anyLeaf, { minLength: 1, maxLength: 3 }),
});

/** Inline content in stored form. */
export const anyInline: fc.Arbitrary<Inline[]> = fc
  .array(fc.oneof({ weight: 9, arbitrary: anyLeaf }, { weight: 1, arbitrary: anyLink }), { maxLength: 6 })
  .map(normalizeInline);

const placeholderId = '';
const level = fc.constantFrom(2 as const, 3 as const, 4 as const);
const kind = fc.constantFrom('bulleted' as const, 'numbered' as const, 'check' as const);

function anyList(depth: number): fc.Arbitrary<NestedList> {
  return kind.chain(kind =>
    fc.record({ kind: fc.constant(kind), start: fc.constantFrom(1, 1, 7), items: anyItems(depth, kind) }),
  );
}

function anyItems(depth: number, kind: ListKind): fc.Arbitrary<ListItem[]> {
  const children: fc.Arbitrary<NestedList | null> =
    depth === 0
      ? fc.constant(null)
      : fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyList(depth - 1));
  const checked = kind === 'check' ? fc.boolean() : fc.constant(false);
  return fc.array(fc.record({ id: fc.constant(placeholderId), content: anyInline, checked, children }), {
    minLength: 1,
    maxLength: 3,
  });
}

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('paragraph' as const),
      id: fc.constant(placeholderId),
      content: anyInline,
    }),
  },
  fc.record({
    type: fc.constant('heading' as const),
    id: fc.constant(placeholderId),
    level,
    content: anyInline,
  }),
  fc.record({
    type: fc.constant('quote' as const),
    id: fc.constant(placeholderId),
    content: anyInline,
    attribution: fc.oneof(fc.constant(''), anyText),
    continues: fc.boolean(),
  }),
  anyList(2).map(list => ({ type: 'list' as const, id: placeholderId, ...list })),
  fc.record({
    type: fc.constant('image' as const),
    id: fc.constant(placeholderId),
    asset: fc.constant(null),
    address: fc.webUrl(),
    alt: anyText,
    caption: anyInline,
  }),
  fc.record({ type: fc.constant('divider' as const), id: fc.constant(placeholderId) }),
);

function giveIds(body: Block[]): Block[] {
  const origin = createOrigin(
    () => Date.UTC(2026, 0, 1),
    () => 0.25,
  );
  const items = (given: ListItem[]): ListItem[] =>
    given.map(item => ({
      ...item,
      id: origin.newId(),
      children: item.children && { ...item.children, items: items(item.children.items) },
    }));
  return body.map(block => {
    const withId = { ...block, id: origin.newId() };
    return withId.type === 'list' ? { ...withId, items: items(withId.items) } : withId;
  });
}

/** Any body in stored form: unique ids, normal inline content. */
export const anyBody: fc.Arbitrary<Block[]> = fc
  .array(anyBlock, { maxLength: 8 })
  .map(giveIds)
  .map(joinAdjacentLists);

/** Any article in stored form. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({ body: anyBody, headline: anyText, dek: anyText, keywords: fc.array(anyText, { maxLength: 4 }) })
  .map(({ body, headline, dek, keywords }) => {
    const made = article(body, { headline, dek });
    return { ...made, metadata: { ...made.metadata, keywords } };
  });
