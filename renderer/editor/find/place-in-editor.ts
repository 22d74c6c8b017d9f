import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Place } from '#shared/find/place.ts';
import { $getBlockId } from '../convert/node-state.ts';

/** Where a text of the article stands in the editor. */
export interface Spot {
  /** The node of what holds the text, as far as it has one; else of the block around it. */
  node: LexicalNode;
  /** The element whose children are the text; null for a text in a field or a card, which is replaced as data. */
  slot: ElementNode | null;
}

/** By type of node: the path of the text that its children are. A block that is not here is replaced as data. */
const runningText: Record<string, string> = {
  paragraph: 'content',
  heading: 'content',
  listitem: 'content',
  'galley-quote': 'content',
  'galley-pull-quote': 'content',
  'galley-code': 'text',
  'galley-embed': 'caption',
};

/** Finds a place inside the top-level node of its block. */
export function $findSpot(top: LexicalNode, place: Place): Spot {
  const node = $findOwner(top, place.owner);
  if (!node) return { node: top, slot: null };
  const isText = $isElementNode(node) && place.path.join('/') === runningText[node.getType()];
  return { node, slot: isText ? node : null };
}

function $findOwner(node: LexicalNode, id: string): LexicalNode | null {
  if ($getBlockId(node) === id) return node;
  if (!$isElementNode(node)) return null;
  for (const child of node.getChildren()) {
    const found = $findOwner(child, id);
    if (found) return found;
  }
  return null;
}
