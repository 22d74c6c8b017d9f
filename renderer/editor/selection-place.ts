import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type TextNode,
} from 'lexical';
import type { ViewState } from '#shared/ipc/view-state.ts';
import { $ownerOf } from './convert/block-around.ts';
import { $getBlockId } from './convert/node-state.ts';
import { $partsOf } from './convert/parts-of.ts';

type Place = NonNullable<ViewState['selection']>['anchor'];

/** Where the selection stands, by block id and offset in the block's text; null without a selection in the text. */
export function $readSelection(): ViewState['selection'] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const anchor = $placeOf(selection.anchor);
  const focus = $placeOf(selection.focus);
  return anchor && focus ? { anchor, focus } : null;
}

/** Puts the selection back; true when both its ends were found. */
export function $restoreSelection(given: NonNullable<ViewState['selection']>): boolean {
  const blocks = new Map<string, ElementNode>();
  $collectBlocks($getRoot(), new Set([given.anchor.block, given.focus.block]), blocks);
  const anchor = blocks.get(given.anchor.block);
  const focus = blocks.get(given.focus.block);
  if (!anchor || !focus) return false;
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, anchor, given.anchor.offset);
  $setPoint(selection.focus, focus, given.focus.offset);
  $setSelection(selection);
  return true;
}

function $placeOf(point: PointType): Place | null {
  const node = point.getNode();
  let block: LexicalNode | null = node;
  while (block && $getBlockId(block) === '') block = $ownerOf(block);
  if (!block) return null;
  if (point.type === 'text')
    return { block: $getBlockId(block), offset: $offsetOf(block, node) + point.offset };
  const child = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
  const offset = child ? $offsetOf(block, child) : $offsetOf(block, node) + $length(node);
  return { block: $getBlockId(block), offset };
}

/** The length of the text in a block before a node inside it. */
function $offsetOf(block: LexicalNode, node: LexicalNode): number {
  let offset = 0;
  for (let at = node; !at.is(block); ) {
    const owner = $ownerOf(at);
    if (!owner) break;
    const parts = $partsOf(owner);
    const index = parts.findIndex(part => part.is(at));
    for (const part of parts.slice(0, index)) offset += $length(part);
    at = owner;
  }
  return offset;
}

function $length(node: LexicalNode): number {
  if ($isTextNode(node)) return node.getTextContentSize();
  if ($isLineBreakNode(node)) return 1;
  return $partsOf(node).reduce((sum, part) => sum + $length(part), 0);
}

function $textsOf(node: LexicalNode): TextNode[] {
  return $isTextNode(node) ? [node] : $partsOf(node).flatMap($textsOf);
}

function $collectBlocks(
  parent: ElementNode,
  wanted: ReadonlySet<string>,
  found: Map<string, ElementNode>,
): void {
  for (const child of parent.getChildren()) {
    if (found.size === wanted.size) return;
    if (!$isElementNode(child)) continue;
    const id = $getBlockId(child);
    if (wanted.has(id)) found.set(id, child);
    if (child.getChildren().some($isElementNode)) $collectBlocks(child, wanted, found);
  }
}

/** Puts one end of a selection at an offset of the text in a block. */
export function $setPoint(point: PointType, block: ElementNode, offset: number): void {
  let left = offset;
  for (const node of $textsOf(block)) {
    const before = $offsetOf(block, node);
    const size = node.getTextContentSize();
    left = offset - before;
    if (left <= size) {
      point.set(node.getKey(), Math.max(left, 0), 'text');
      return;
    }
  }
  point.set(block.getKey(), block.getChildrenSize(), 'element');
}
