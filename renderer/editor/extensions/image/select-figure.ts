import { $findMatchingParent } from '@lexical/utils';
import {
  $createNodeSelection,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical';
import { $isGalleryNode, type GalleryNode } from '../gallery/gallery-node.ts';
import { $captionOf } from './caption-node.ts';
import { $isImageNode, type ImageNode } from './image-node.ts';

/** A picture, a picture of a gallery, or a gallery. */
export type Figure = ImageNode | GalleryNode;

export function $isFigure(node: LexicalNode | null | undefined): node is Figure {
  return $isImageNode(node) || $isGalleryNode(node);
}

/** Selects a figure as a whole. */
export function $selectFigure(figure: Figure): void {
  const selection = $createNodeSelection();
  selection.add(figure.getKey());
  $setSelection(selection);
}

/** The figures that are selected as a whole, in no particular order. */
export function $selectedFigures(): Figure[] {
  const selection = $getSelection();
  return $isNodeSelection(selection) ? selection.getNodes().filter($isFigure) : [];
}

/** The one figure that is selected as a whole; null when there are none or several. */
export function $selectedFigure(): Figure | null {
  const [figure, ...others] = $selectedFigures();
  return figure && others.length === 0 ? figure : null;
}

/** The figure that a command is about: the selected one, or the one whose caption the caret is in. */
export function $presentFigure(): Figure | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return $selectedFigure();
  return $findMatchingParent(selection.anchor.getNode(), $isFigure);
}

/** The picture that a command is about; null when it would be about a gallery as a whole. */
export function $presentPicture(): ImageNode | null {
  const figure = $presentFigure();
  return $isImageNode(figure) ? figure : null;
}

/** Puts the caret into a block: a figure is selected as a whole when it is entered from above. */
export function $enterFromAbove(node: LexicalNode): void {
  if ($isFigure(node)) $selectFigure(node);
  else $enter(node, 'start');
}

/** Puts the caret at the end of a block, which is the end of its caption for a figure. */
export function $enterFromBelow(node: LexicalNode): void {
  $enter($isFigure(node) ? ($captionOf(node) ?? node) : node, 'end');
}

function $enter(node: LexicalNode, at: 'start' | 'end'): void {
  if ($isElementNode(node)) {
    if (at === 'start') node.selectStart();
    else node.selectEnd();
    return;
  }
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}
