import { assertNever } from '#shared/result.ts';
import type { Block } from './blocks/block.ts';
import type { NestedList } from './blocks/list.ts';
import type { Inline, TextSpan } from './inline.ts';
import { normalizeInline } from './normalize-inline.ts';

/** The block with each of its running texts replaced: text, list entries at any depth, cells, captions, boxed blocks. */
export function mapContent<B extends Block>(block: B, change: (content: Inline[]) => Inline[]): B {
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
    case 'aside':
      return { ...block, blocks: block.blocks.map(inner => mapContent(inner, change)) };
    case 'code':
    case 'divider':
    case 'unsupported':
      return block;
    default:
      return assertNever(block);
  }
}

/** A body with every running text in it replaced. */
export function mapBodyContent(body: readonly Block[], change: (content: Inline[]) => Inline[]): Block[] {
  return body.map(block => mapContent(block, change));
}

function mapList<L extends NestedList>(list: L, change: (content: Inline[]) => Inline[]): L {
  return {
    ...list,
    items: list.items.map(item => ({
      ...item,
      content: change(item.content),
      children: item.children && mapList(item.children, change),
    })),
  };
}

/** A running text with each of its spans replaced, also in links. */
export function mapSpans(content: readonly Inline[], change: (span: TextSpan) => TextSpan): Inline[] {
  return normalizeInline(
    content.map((part): Inline => {
      if (part.type === 'text') return change(part);
      if (part.type !== 'link') return part;
      return { ...part, content: part.content.map(inner => (inner.type === 'text' ? change(inner) : inner)) };
    }),
  );
}

/** All spans of blocks, in order. */
export function spansOf(blocks: readonly Block[]): TextSpan[] {
  const spans: TextSpan[] = [];
  const collect = (content: Inline[]): Inline[] => {
    for (const part of content) {
      if (part.type === 'text') spans.push(part);
      else if (part.type === 'link')
        for (const inner of part.content) if (inner.type === 'text') spans.push(inner);
    }
    return content;
  };
  for (const block of blocks) mapContent(block, collect);
  return spans;
}
