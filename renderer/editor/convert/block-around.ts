import { $getSlotHost, $isRootNode, type LexicalNode } from 'lexical';
import { $holdsBlocks } from './holds-blocks.ts';

/** The node that a node stands in, as a child or (the caption of a table) in a slot. */
export function $ownerOf(node: LexicalNode): LexicalNode | null {
  return node.getParent() ?? $getSlotHost(node);
}

/** The block that a node is or stands in, in the body or in a box; null for the body itself. */
export function $blockAround(node: LexicalNode): LexicalNode | null {
  for (let at: LexicalNode | null = node; at; at = $ownerOf(at)) if ($holdsBlocks(at.getParent())) return at;
  return null;
}

/** The block of the body that a node is or stands in, which for a text in a box is the box; null for the body itself. */
export function $topBlock(node: LexicalNode): LexicalNode | null {
  for (let at: LexicalNode | null = node; at; at = $ownerOf(at)) if ($isRootNode(at.getParent())) return at;
  return null;
}
