import { $getNearestNodeFromDOMNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { blockElementAt } from '../../block-handle/find-block.ts';
import { $topBlock } from '../../convert/block-around.ts';
import { $isGalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import type { PicturePlace } from './insert-pictures.ts';

/** A place for what is being dragged, and the line that shows it, in pixels of the viewport. */
export interface DropPlace extends PicturePlace {
  line: { left: number; top: number; width: number; height: number };
}

const thickness = 3;

/** Where something dropped at a point would go: between blocks, or between the pictures of a gallery; null in no text. */
export function $dropPlace(editor: LexicalEditor, { clientX, clientY }: MouseEvent): DropPlace | null {
  const under = document
    .elementsFromPoint(clientX, clientY)
    .find(one => editor.getRootElement()?.contains(one));
  const node = under ? $getNearestNodeFromDOMNode(under) : null;
  const picture =
    node?.getParents().find($isGalleryPictureNode) ?? ($isGalleryPictureNode(node) ? node : null);
  if (picture) return besidePicture(editor, picture, clientX);
  const root = editor.getRootElement();
  const nearest = root && blockElementAt(root, clientY);
  const block = (node && $topBlock(node)) ?? (nearest && $getNearestNodeFromDOMNode(nearest));
  const box = block && editor.getElementByKey(block.getKey())?.getBoundingClientRect();
  if (!block || !box) return null;
  const side = clientY < box.top + box.height / 2 ? 'before' : 'after';
  const top = side === 'before' ? box.top - thickness : box.bottom;
  return { beside: block.getKey(), side, line: { left: box.left, top, width: box.width, height: thickness } };
}

function besidePicture(editor: LexicalEditor, picture: LexicalNode, x: number): DropPlace | null {
  const element = editor.getElementByKey(picture.getKey());
  if (!element) return null;
  const box = element.getBoundingClientRect();
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  const isLeft = x < box.left + box.width / 2;
  const left = isLeft ? box.left - 2 * thickness : box.right + thickness;
  const side = isLeft === rightToLeft ? 'after' : 'before';
  return {
    beside: picture.getKey(),
    side,
    line: { left, top: box.top, width: thickness, height: box.height },
  };
}
