import { counted, type Limit } from './limit.ts';

/** Blocks that a newer Galley made have a meaning that this one does not know, so no file can carry it. */
export const unknownBlocks: Limit = article => {
  const known = article.body.filter(block => block.type !== 'unsupported');
  const count = article.body.length - known.length;
  return count === 0
    ? { article, lost: [] }
    : {
        article: { ...article, body: known },
        lost: counted('blocks made by a newer version of Galley', count),
      };
};
