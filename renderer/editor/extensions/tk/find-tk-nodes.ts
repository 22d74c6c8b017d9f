import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { type Stretch, tkStretches, tksOfBlock } from '#shared/article/tk.ts';
import { $readerOf } from '../../convert/block-converters.ts';
import { $getBlockId } from '../../convert/node-state.ts';
import { $partsOf } from '../../convert/parts-of.ts';
import { $isTkNode } from './tk-node.ts';

/** One TK in the editor: a stretch of a text, or a block that is kept whole and has one somewhere in it. */
export interface TkSpot extends Stretch {
  node: LexicalNode;
}

/** The TKs below a node in reading order, as `tksOfBlock` counts them. */
export function $tkSpots(node: LexicalNode): TkSpot[] {
  if ($isTextNode(node)) {
    if ($isTkNode(node)) return [{ node, start: 0, end: node.getTextContentSize() }];
    return node.hasFormat('code') ? [] : tkStretches(node.getTextContent()).map(hit => ({ node, ...hit }));
  }
  if ($isElementNode(node)) return $partsOf(node).flatMap($tkSpots);
  const reader = node.isInline() ? null : $readerOf(node);
  const inside = reader ? tksOfBlock(reader.$toBlock(node, $getBlockId(node))) : [];
  return inside.map(() => ({ node, start: 0, end: 0 }));
}

/** How many TKs of the body begin before the selection, and how many before its end. */
export function $tksAround(): { before: number; reached: number } {
  const selection = $getSelection();
  const spots = $tkSpots($getRoot());
  if (selection === null) return { before: 0, reached: 0 };
  if (!$isRangeSelection(selection)) {
    const selected = new Set(selection.getNodes().map(node => node.getKey()));
    const first = spots.findIndex(spot => selected.has(spot.node.getKey()));
    const last = spots.findLastIndex(spot => selected.has(spot.node.getKey()));
    return { before: Math.max(0, first), reached: last + 1 };
  }
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const before = spots.filter(spot => $beginsBefore(spot, start)).length;
  return { before, reached: Math.max(before, spots.filter(spot => $beginsBefore(spot, end)).length) };
}

function $beginsBefore({ node, start }: TkSpot, point: PointType): boolean {
  const at = point.getNode();
  if (node.is(at)) return start < point.offset;
  if (point.type === 'text' || !$isElementNode(at)) return node.isBefore(at);
  const child = at.getChildAtIndex(point.offset);
  return child ? node.isBefore(child) : at.isParentOf(node) || node.isBefore(at);
}
