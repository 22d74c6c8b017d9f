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
} from 'lexical';
import type { ViewState } from '#shared/ipc/view-state.ts';
import { $getBlockId } from './convert/node-state.ts';

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
  const block = [node, ...node.getParents()].find(candidate => $getBlockId(candidate) !== '');
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
  for (let at = node; !at.is(block); at = at.getParentOrThrow()) {
    for (const sibling of at.getPreviousSiblings()) offset += $length(sibling);
  }
  return offset;
}

function $length(node: LexicalNode): number {
  if ($isTextNode(node)) return node.getTextContentSize();
  if ($isLineBreakNode(node)) return 1;
  return $isElementNode(node) ? node.getChildren().reduce((sum, child) => sum + $length(child), 0) : 0;
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
  for (const node of block.getAllTextNodes()) {
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
