import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, textSpan } from '#shared/article/inline.ts';

/**
 * The paragraphs of a block as running text, for places that hold nothing else: cells, captions, list entries, notes.
 * Null for a block that is more than its text.
 */
export function runsOf(block: Block): Inline[][] | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullQuote':
    case 'footnote':
      return [block.content];
    case 'list':
      return linesOf(block);
    case 'code':
      return block.text.split('\n').map(line => (line === '' ? [] : [textSpan(line, ['code'])]));
    case 'divider':
      return [];
    default:
      return null;
  }
}

function linesOf(list: NestedList): Inline[][] {
  return list.items.flatMap((item, i) => {
    const marker = list.kind === 'numbered' ? `${list.start + i}. ` : '• ';
    return [[textSpan(marker), ...item.content], ...(item.children ? linesOf(item.children) : [])];
  });
}
