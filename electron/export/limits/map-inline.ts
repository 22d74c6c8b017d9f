import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { Inline } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { mapBlocks } from './map-blocks.ts';

type Change = (content: Inline[]) => Inline[];

/** The body with every run of inline content changed: text, list entries at any depth, cells, captions. */
export function mapInline(body: readonly Block[], change: Change): Block[] {
  return mapBlocks(body, block => changeBlock(block, change));
}

function changeBlock<B extends Block>(block: B, change: Change): B {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullQuote':
    case 'footnote':
      return { ...block, content: change(block.content) };
    case 'list':
      return { ...block, ...mapList(block, change) };
    case 'image':
    case 'embed':
      return { ...block, caption: change(block.caption) };
    case 'gallery':
      return {
        ...block,
        caption: change(block.caption),
        items: block.items.map(item => ({ ...item, caption: change(item.caption) })),
      };
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        rows: block.rows.map(row => ({
          ...row,
          cells: row.cells.map(cell => ({ ...cell, content: change(cell.content) })),
        })),
      };
    case 'code':
    case 'divider':
    case 'unsupported':
    // What stands in a box is visited by `mapBlocks`.
    case 'aside':
      return block;
    default:
      return assertNever(block);
  }
}

function mapList(list: Pick<NestedList, 'kind' | 'start' | 'items'>, change: Change): NestedList {
  return {
    ...list,
    items: list.items.map(item => ({
      ...item,
      content: change(item.content),
      children: item.children && mapList(item.children, change),
    })),
  };
}
