import { renewInnerIds, withId } from '#shared/article/block-ids.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import { mapContent } from '#shared/article/map-content.ts';
import type { Id } from '#shared/clock.ts';

/** Blocks with new ids throughout; references among them point to the renewed footnotes. */
export function renewIds(blocks: readonly Block[], newId: () => Id): Block[] {
  const renewed = new Map(blocks.map(block => [block.id, newId()]));
  const follow = <P extends Inline>(part: P): P =>
    part.type === 'footnoteReference' ? { ...part, note: renewed.get(part.note) ?? part.note } : part;
  return blocks.map(block => {
    const own = withId(renewInnerIds(block, newId), renewed.get(block.id) ?? newId());
    return mapContent(own, content =>
      content.map(part =>
        part.type === 'link' ? { ...part, content: part.content.map(follow) } : follow(part),
      ),
    );
  });
}
