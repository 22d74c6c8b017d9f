import { $isElementNode, type LexicalNode, type PointType } from 'lexical';

export type Side = 'before' | 'after';

/** Tells whether a point is the very start or end of the text of a block; never in a slot of it. */
export function $isAtEdge(point: PointType, block: LexicalNode, side: Side): boolean {
  const node = point.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (point.offset !== (side === 'before' ? 0 : size)) return false;
  for (let at: LexicalNode | null = node; at; at = at.getParent()) {
    if (at.is(block)) return true;
    if (sibling(at, side) !== null) return false;
  }
  return false;
}

/** What stands before or after a node under the same parent. */
export function sibling(node: LexicalNode, side: Side): LexicalNode | null {
  return side === 'before' ? node.getPreviousSibling() : node.getNextSibling();
}
