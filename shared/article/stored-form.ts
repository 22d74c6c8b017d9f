import { assertNever } from '#shared/result.ts';
import type { Block } from './blocks/block.ts';
import type { NestedList } from './blocks/list.ts';
import type { Inline } from './inline.ts';
import { releaseUnknownPart } from './unknown-inline.ts';

type Stored = Record<string, unknown>;

/** A block as it is written: what this version did not know in it has its own form again. */
export function blockToStored(block: Block): Stored {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullQuote':
    case 'footnote':
      return { ...block, content: inlineToStored(block.content) };
    case 'image':
    case 'embed':
      return { ...block, caption: inlineToStored(block.caption) };
    case 'list':
      return listToStored(block);
    case 'gallery':
      return {
        ...block,
        caption: inlineToStored(block.caption),
        items: block.items.map(item => ({ ...item, caption: inlineToStored(item.caption) })),
      };
    case 'table':
      return {
        ...block,
        caption: inlineToStored(block.caption),
        rows: block.rows.map(row => ({
          ...row,
          cells: row.cells.map(cell => ({ ...cell, content: inlineToStored(cell.content) })),
        })),
      };
    case 'aside':
      return { ...block, blocks: block.blocks.map(blockToStored) };
    case 'code':
    case 'divider':
      return block;
    case 'unsupported':
      return block.raw;
    default:
      return assertNever(block);
  }
}

/** Inline content as it is written. */
export function inlineToStored(content: readonly Inline[]): Stored[] {
  return content.map(part =>
    part.type === 'link' ? { ...part, content: inlineToStored(part.content) } : releaseUnknownPart(part),
  );
}

function listToStored(list: NestedList): Stored {
  return {
    ...list,
    items: list.items.map(item => ({
      ...item,
      content: inlineToStored(item.content),
      children: item.children && listToStored(item.children),
    })),
  };
}
