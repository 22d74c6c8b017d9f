import type { Block } from '#shared/article/blocks/block.ts';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import { counted, type Limit } from './limit.ts';

/** Blocks that a newer Galley made have a meaning that this one does not know, so no file can carry it. */
export const unknownBlocks: Limit = article => {
  let count = 0;
  const isKnown = ({ type }: Block) => type !== 'unsupported' || count++ < 0;
  const known = article.body
    .filter(isKnown)
    .map(block => (block.type === 'aside' ? { ...block, blocks: block.blocks.filter(isKnown) } : block));
  return count === 0
    ? { article, lost: [] }
    : {
        // Lists that stood apart from each other by such a block are one list now, as they are for every reader.
        article: { ...article, body: joinAdjacentLists(known) },
        lost: counted('blocks made by a newer version of Galley', count),
      };
};
