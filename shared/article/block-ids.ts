import type { Id } from '#shared/clock.ts';
import type { Block } from './blocks/block.ts';
import type { ListItem } from './blocks/list.ts';

/** Gives new ids to all that has one inside a block, but not to the block itself: entries, pictures, boxed blocks. */
export function renewInnerIds<B extends Block>(block: B, newId: () => Id): B {
  switch (block.type) {
    case 'list':
      return { ...block, items: renewItems(block.items, newId) };
    case 'gallery':
      return { ...block, items: block.items.map(item => ({ ...item, id: newId() })) };
    case 'aside':
      return { ...block, blocks: block.blocks.map(inner => renewInnerIds({ ...inner, id: newId() }, newId)) };
    default:
      return block;
  }
}

function renewItems(items: readonly ListItem[], newId: () => Id): ListItem[] {
  return items.map(item => ({
    ...item,
    id: newId(),
    children: item.children && { ...item.children, items: renewItems(item.children.items, newId) },
  }));
}

/** The block under another id; a block of an unknown type carries it in its raw form, too. */
export function withId<B extends Block>(block: B, id: Id): B {
  if (block.id === id) return block;
  return block.type === 'unsupported' ? { ...block, id, raw: { ...block.raw, id } } : { ...block, id };
}
