import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Anchor } from '#shared/review/anchor.ts';
import { makeAnchor } from '#shared/review/make-anchor.ts';
import type { Place, Places } from './settle-signs.ts';

/** The anchor of two places in a body, at its beginning when there are none. Null for a body without blocks. */
export function toAnchor({ start, end }: Places, body: readonly Block[]): Anchor | null {
  const [first] = body;
  if (!first) return null;
  const top: Place = { index: 0, block: first.id, offset: 0 };
  const [from, to] = inOrder(start ?? end ?? top, end ?? start ?? top);
  return makeAnchor(body, 0, {
    block: from.block,
    start: within(from, body),
    endBlock: to.block,
    end: within(to, body),
  });
}

/** Signs in a caption of nothing but signs are counted behind the end of a text. */
function within({ index, offset }: Place, body: readonly Block[]): number {
  const block = body[index];
  return block ? Math.min(offset, blockText(block).length) : 0;
}

function inOrder(a: Place, b: Place): [Place, Place] {
  return a.index < b.index || (a.index === b.index && a.offset <= b.offset) ? [a, b] : [b, a];
}
