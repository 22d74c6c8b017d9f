import type { LexicalNode } from 'lexical';
import { $isHeldBlockNode } from '../held/held-block-node.ts';

/** Footnotes stand in the body alone. */
export function $isFootnoteLike(node: LexicalNode): boolean {
  return (
    node.getType() === 'galley-footnote' || ($isHeldBlockNode(node) && node.getBlock().type === 'footnote')
  );
}
