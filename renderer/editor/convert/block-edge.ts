import { $isElementNode, type LexicalNode, type RangeSelection } from 'lexical';

export type Side = 'before' | 'after';

/** Tells whether a caret stands at the very start or end of a block. */
export function $isAtEdge(selection: RangeSelection, block: LexicalNode, side: Side): boolean {
  const { anchor } = selection;
  const node = anchor.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (anchor.offset !== (side === 'before' ? 0 : size)) return false;
  for (let at: LexicalNode = node; !at.is(block); at = at.getParentOrThrow()) {
    if (sibling(at, side) !== null) return false;
  }
  return true;
}

/** What stands before or after a node under the same parent. */
export function sibling(node: LexicalNode, side: Side): LexicalNode | null {
  return side === 'before' ? node.getPreviousSibling() : node.getNextSibling();
}
