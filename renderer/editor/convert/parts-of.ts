import { $getSlot, $getSlotNames, $isElementNode, type LexicalNode } from 'lexical';

/** What stands in a node, in reading order: what is in its slots (the caption of a table), then its children. */
export function $partsOf(node: LexicalNode): LexicalNode[] {
  const slots = $getSlotNames(node).flatMap(name => $getSlot(node, name) ?? []);
  return $isElementNode(node) ? [...slots, ...node.getChildren()] : slots;
}
