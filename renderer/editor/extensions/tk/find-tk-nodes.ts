import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type PointType,
  type TextNode,
} from 'lexical';
import { type Stretch, tkStretches } from '#shared/article/tk.ts';
import { $partsOf } from '../../convert/parts-of.ts';
import { $isTkNode } from './tk-node.ts';

/** One TK in the editor: a stretch of a text. */
export interface TkSpot extends Stretch {
  node: TextNode;
}

/** The TKs below a node in reading order, as `tksOfBlock` counts them. */
export function $tkSpots(node: LexicalNode): TkSpot[] {
  if ($isTextNode(node)) {
    if ($isTkNode(node)) return [{ node, start: 0, end: node.getTextContentSize() }];
    return node.hasFormat('code') ? [] : tkStretches(node.getTextContent()).map(hit => ({ node, ...hit }));
  }
  return $partsOf(node).flatMap($tkSpots);
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
