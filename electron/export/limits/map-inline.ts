import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { Inline } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';

type Change = (content: Inline[]) => Inline[];

/** The body with every run of inline content changed: text, list entries at any depth, captions. */
export function mapInline(body: readonly Block[], change: Change): Block[] {
  return body.map(block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        return { ...block, content: change(block.content) };
      case 'list':
        return { ...block, ...mapList(block, change) };
      case 'image':
        return { ...block, caption: change(block.caption) };
      case 'divider':
      case 'unsupported':
        return block;
      default:
        return assertNever(block);
    }
  });
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
