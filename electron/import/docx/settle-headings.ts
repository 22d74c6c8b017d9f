import type { Block } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { Reading } from './body/reading.ts';

/** Gives headings their levels in an article: the highest that the document uses below its headline is 2. */
export function settleHeadings(body: readonly Block[], reading: Reading): Block[] {
  const levels = body.flatMap(block =>
    block.type === 'heading' ? (reading.headings.get(block.id) ?? 2) : [],
  );
  const highest = Math.min(...levels);
  const shift = highest === Number.POSITIVE_INFINITY ? 0 : 2 - highest;
  const settle = (heading: Heading): Heading => {
    const level = (reading.headings.get(heading.id) ?? 2) + shift;
    if (level > 4) reading.count('heading-level');
    return { ...heading, level: level <= 2 ? 2 : level === 3 ? 3 : 4 };
  };
  return body.map(block => {
    if (block.type === 'heading') return settle(block);
    if (block.type !== 'aside') return block;
    return {
      ...block,
      blocks: block.blocks.map(inner => (inner.type === 'heading' ? settle(inner) : inner)),
    };
  });
}
