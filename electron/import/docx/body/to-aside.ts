import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Id } from '#shared/clock.ts';

/** What a text box becomes: a box beside the text, or its pictures themselves when it holds no words. */
export function toAside(given: readonly Block[], newId: () => Id): Block[] {
  const blocks = given.flatMap((block): BoxedBlock[] => {
    if (block.type === 'aside') return block.blocks;
    return block.type === 'footnote' ? [] : [block];
  });
  if (!blocks.some(block => blockText(block).trim() !== '')) return blocks;
  return [{ type: 'aside', id: newId(), title: '', blocks }];
}
