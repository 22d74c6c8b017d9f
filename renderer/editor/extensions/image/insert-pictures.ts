import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Asset } from '#shared/article/asset.ts';
import { textSpan } from '#shared/article/inline.ts';
import { $blockAround } from '../../convert/block-around.ts';
import { $createGalleryNode } from '../gallery/gallery-actions.ts';
import { $isGalleryNode } from '../gallery/gallery-node.ts';
import { $createGalleryPictureNode, $isGalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { $createImageNode, type PictureContent } from './image-node.ts';
import { $enterFromAbove, $selectFigure } from './select-figure.ts';

/** Where pictures are put: beside a block or a picture of a gallery. */
export interface PicturePlace {
  beside: NodeKey;
  side: 'before' | 'after';
}

/** What the article says of a picture that has just come in: what its file says. */
function contentOf(asset: Asset): PictureContent {
  const caption = asset.caption === '' ? [] : [textSpan(asset.caption)];
  return { asset: asset.sha256, address: '', alt: asset.alt, caption };
}

/**
 * Puts pictures at a place, or at the caret with null, as one undo step: one block each, or together as a gallery.
 * Inside a gallery they become pictures of it. A place that is gone meanwhile is the end of the text.
 */
export function $insertPictures(
  assets: readonly Asset[],
  as: 'blocks' | 'gallery',
  place: PicturePlace | null,
): void {
  if (assets.length === 0) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const given = place ? $getNodeByKey(place.beside) : $blockAtCaret();
  const beside = given?.isAttached() ? given : $getRoot().getLastChild();
  const inGallery = $isGalleryNode(beside?.getParent());
  const nodes = inGallery || as === 'gallery' ? assets.map(contentOf).map($createGalleryPictureNode) : [];
  const blocks = inGallery
    ? nodes
    : as === 'gallery'
      ? [$createGalleryNode(nodes)]
      : assets.map(contentOf).map($createImageNode);
  if (!beside) $getRoot().append(...blocks);
  else if (place?.side === 'before' && beside === given)
    for (const block of blocks) beside.insertBefore(block, false);
  else for (const block of blocks.toReversed()) beside.insertAfter(block, false);
  // An empty paragraph is where the picture was meant to be.
  if (!place && !inGallery && $isElementNode(beside) && !$isRootNode(beside) && $isBlank(beside))
    beside.remove();
  const last = blocks.at(-1);
  if (last && blocks.length === 1) $selectFigure(last);
  else if (last) $enterFromAbove(last);
}

function $isBlank(node: LexicalNode): boolean {
  return node.getType() === 'paragraph' && $isElementNode(node) && node.isEmpty();
}

/** The block, or the picture of a gallery, that the caret or the selection stands in. */
function $blockAtCaret(): LexicalNode | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.focus.getNode() : selection?.getNodes()[0];
  if (!node || $isRootNode(node)) return null;
  const picture = [node, ...node.getParents()].find($isGalleryPictureNode);
  return picture ?? $blockAround(node);
}
