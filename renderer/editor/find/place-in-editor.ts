import { $isTableNode, type TableNode } from '@lexical/table';
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Place } from '#shared/find/place.ts';
import { $getBlockId } from '../convert/node-state.ts';
import { $captionOf } from '../extensions/image/caption-node.ts';
import { $cellAt } from '../extensions/table/table-grid.ts';
import { $findCaption } from '../extensions/table/table-state.ts';

/** Where a text of the article stands in the editor. */
export interface Spot {
  /** The node of what holds the text, as far as it has one; else of the block around it. */
  node: LexicalNode;
  /** The element whose children are the text; null for a text in a field or a card, which is replaced as data. */
  slot: ElementNode | null;
}

/**
 * By type of node: the path of a text and the element whose children it is. A text that is not here stands in a field or
 * on a card and is replaced as data.
 */
const runningText: Record<string, { path: string; $slot: (node: ElementNode) => ElementNode | null }> = {
  paragraph: { path: 'content', $slot: itself },
  heading: { path: 'content', $slot: itself },
  listitem: { path: 'content', $slot: itself },
  'galley-quote': { path: 'content', $slot: itself },
  'galley-pull-quote': { path: 'content', $slot: itself },
  'galley-code': { path: 'text', $slot: itself },
  'galley-embed': { path: 'caption', $slot: itself },
  'galley-footnote': { path: 'content', $slot: itself },
  'galley-image': { path: 'caption', $slot: $captionOf },
  'galley-gallery': { path: 'caption', $slot: $captionOf },
  'galley-gallery-picture': { path: 'caption', $slot: $captionOf },
};

function itself(node: ElementNode): ElementNode {
  return node;
}

/** Finds a place inside the top-level node of its block. */
export function $findSpot(top: LexicalNode, place: Place): Spot {
  const node = $findOwner(top, place.owner);
  if (!node) return { node: top, slot: null };
  const running = runningText[node.getType()];
  if ($isTableNode(node)) return { node, slot: $slotInTable(node, place.path) };
  const isText = $isElementNode(node) && running?.path === place.path.join('/');
  return { node, slot: isText ? running.$slot(node) : null };
}

/** The caption of a table, or the paragraph of the cell that a path such as `rows/2/cells/0/content` leads to. */
function $slotInTable(table: TableNode, [first, row, , cell]: readonly string[]): ElementNode | null {
  if (first === 'caption') return $findCaption(table);
  const paragraph = $cellAt(table, Number(row), Number(cell))?.getFirstChild();
  return $isElementNode(paragraph) ? paragraph : null;
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
