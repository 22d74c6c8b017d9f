import type { NestedList } from '#shared/article/blocks/list.ts';
import { counted, type Limit } from './limit.ts';
import { mapBlocks } from './map-blocks.ts';

/** The largest number that a list may begin with: nine digits (CommonMark 5.2). */
const largest = 999_999_999;

/** Numbered lists whose entries would need more than nine digits begin with 1. */
export const listNumbers: Limit = article => {
  let count = 0;
  const bound = <L extends NestedList>(list: L): L => {
    const tooLarge = list.kind === 'numbered' && list.start + list.items.length > largest;
    if (tooLarge) count++;
    const items = list.items.map(item => ({ ...item, children: item.children && bound(item.children) }));
    return { ...list, start: tooLarge ? 1 : list.start, items };
  };
  const body = mapBlocks(article.body, block =>
    block.type === 'list' ? { ...block, ...bound(block) } : block,
  );
  return { article: { ...article, body }, lost: counted('list numbers above 999,999,999', count) };
};
