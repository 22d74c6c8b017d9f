import fc from 'fast-check';
import { renewInnerIds } from '#shared/article/block-ids.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import type { ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import { alignments } from '#shared/article/blocks/table.ts';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import { createOrigin } from '#shared/clock.ts';
import { anyInline, anyTextOrNone } from './arbitrary-text.ts';

const id = fc.constant('');
const kind = fc.constantFrom('bulleted' as const, 'numbered' as const, 'check' as const);

function is<T extends string>(type: T): fc.Arbitrary<T> {
  return fc.constant(type);
}

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
  return fc.array(fc.record({ id, content: anyInline, checked, children }), { minLength: 1, maxLength: 3 });
}

const picture = {
  id,
  asset: fc.constantFrom(null, 'a'.repeat(64)),
  address: fc.oneof(fc.constant(''), fc.webUrl()),
  alt: anyTextOrNone,
  caption: anyInline,
};

const anyParagraph: fc.Arbitrary<BoxedBlock> = fc.record({ type: is('paragraph'), id, content: anyInline });

const anyTable = fc.record({
  type: is('table'),
  id,
  caption: anyInline,
  header: fc.boolean(),
  columns: fc.array(fc.record({ align: fc.constantFrom(null, ...alignments) }), { maxLength: 3 }),
  rows: fc.array(
    fc.record({ cells: fc.array(fc.record({ content: anyInline }), { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 3 },
  ),
});

const anyForeignBlock = fc.record({
  type: is('unsupported'),
  id,
  raw: fc.record({ type: fc.constant('chart'), series: fc.array(fc.integer(), { maxLength: 3 }) }),
});

const anyBoxedBlock: fc.Arbitrary<BoxedBlock> = fc.oneof(
  { weight: 8, arbitrary: anyParagraph },
  fc.record({
    type: is('heading'),
    id,
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    content: anyInline,
  }),
  fc.record({
    type: is('quote'),
    id,
    content: anyInline,
    attribution: anyTextOrNone,
    continues: fc.boolean(),
  }),
  fc.record({ type: is('pullQuote'), id, content: anyInline, attribution: anyTextOrNone }),
  anyList(2).map(list => ({ type: 'list' as const, id: '', ...list })),
  fc.record({ type: is('image'), ...picture }),
  fc.record({
    type: is('gallery'),
    id,
    caption: anyInline,
    items: fc.array(fc.record(picture), { minLength: 1, maxLength: 3 }),
  }),
  anyTable,
  fc.record({ type: is('code'), id, language: fc.constantFrom('', 'ts'), text: anyTextOrNone }),
  fc.record({ type: is('divider'), id }),
  fc.record({
    type: is('embed'),
    id,
    kind: fc.constantFrom('link', 'video', 'hologram'),
    address: fc.webUrl(),
    title: anyTextOrNone,
    caption: anyInline,
  }),
  anyForeignBlock,
);

/** As in the body: lists of one kind that stand right behind each other are one list. */
function joinBoxedLists(blocks: BoxedBlock[]): BoxedBlock[] {
  return joinAdjacentLists(blocks).filter(block => block.type !== 'aside' && block.type !== 'footnote');
}

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 12, arbitrary: anyBoxedBlock },
  fc.record({
    type: is('aside'),
    id,
    title: anyTextOrNone,
    blocks: fc.array(anyBoxedBlock, { maxLength: 3 }).map(joinBoxedLists),
  }),
  fc.record({ type: is('footnote'), id, content: anyInline }),
);

function giveIds(body: Block[]): Block[] {
  const { newId } = createOrigin(
    () => Date.UTC(2026, 0, 1),
    () => 0.25,
  );
  return body.map(block => rawLikeItself(renewInnerIds({ ...block, id: newId() }, newId)));
}

/** The raw form of a block that this version does not know carries the block's id, too. */
function rawLikeItself<B extends Block>(block: B): B {
  if (block.type === 'unsupported') return { ...block, raw: { ...block.raw, id: block.id } };
  return block.type === 'aside' ? { ...block, blocks: block.blocks.map(rawLikeItself) } : block;
}

/** Any body in stored form: unique ids, normal inline content. */
export const anyBody: fc.Arbitrary<Block[]> = fc
  .array(anyBlock, { maxLength: 8 })
  .map(giveIds)
  .map(joinAdjacentLists);
