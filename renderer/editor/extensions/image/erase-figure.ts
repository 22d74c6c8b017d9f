import {
  $addUpdateTag,
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
} from 'lexical';
import { $isAtEdge, type Side, sibling } from '../../convert/block-edge.ts';
import { $isGalleryNode } from '../gallery/gallery-node.ts';
import { $isGalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { $isCaptionNode } from './caption-node.ts';
import {
  $enterFromAbove,
  $enterFromBelow,
  $isFigure,
  $selectedFigures,
  $selectFigure,
  type Figure,
} from './select-figure.ts';

/** Deletes the figures that are selected, as one undo step; false when something else is selected, too. */
export function $eraseSelected(): boolean {
  const figures = $selectedFigures();
  if (figures.length === 0 || figures.length < ($getSelection()?.getNodes().length ?? 0)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  for (const figure of figures) $removeFigure(figure);
  return true;
}

/** Removes a figure and leaves the caret, or the selection, at the next place. */
export function $removeFigure(figure: Figure): void {
  const [after, before] = [figure.getNextSibling(), figure.getPreviousSibling()];
  const isLast = $isGalleryPictureNode(figure) && !$isFigure(after) && !$isFigure(before);
  const gallery = figure.getParent();
  if (isLast && $isGalleryNode(gallery)) {
    $removeFigure(gallery);
    return;
  }
  if ($isFigure(after)) $selectFigure(after);
  else if (before && $isGalleryPictureNode(figure)) $enterFromAbove(before);
  else if (after) $enterFromAbove(after);
  else if (before) $enterFromBelow(before);
  else figure.insertAfter($createParagraphNode(), false).selectEnd();
  figure.remove();
}

/** At the edge between text and figure nothing flows together: the figure is selected instead. */
export function $eraseAtEdge(side: Side): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = selection.anchor.getNode().getTopLevelElement();
  if (!block || !$isAtEdge(selection.anchor, block, side)) return false;
  const parent = block.getParent();
  if ($isCaptionNode(block) && $isFigure(parent)) {
    if (side === 'before') $selectFigure(parent);
    return true;
  }
  const beside = sibling(block, side);
  if (!$isFigure(beside)) return false;
  $selectFigure(beside);
  if ($isElementNode(block) && block.isEmpty()) block.remove();
  return true;
}
