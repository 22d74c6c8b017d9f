import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical';
import { $isCaptionNode } from '../image/caption-node.ts';
import type { Figure } from '../image/select-figure.ts';

/** Moves a figure past its neighbour, in the text or in its gallery, as one undo step; false at the end of either. */
export function $moveFigure(figure: Figure, side: 'before' | 'after'): boolean {
  const neighbour = side === 'before' ? figure.getPreviousSibling() : figure.getNextSibling();
  if (!neighbour || $isCaptionNode(neighbour)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (side === 'before') neighbour.insertBefore(figure, false);
  else neighbour.insertAfter(figure, false);
  return true;
}
