import { $addUpdateTag, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $captionToInline, $createCaptionNode } from '../image/caption-node.ts';
import { $createImageNode, $isImageNode, $pictureContent, type ImageNode } from '../image/image-node.ts';
import { $selectFigure } from '../image/select-figure.ts';
import { $isGalleryNode, GalleryNode } from './gallery-node.ts';
import {
  $createGalleryPictureNode,
  $isGalleryPictureNode,
  type GalleryPictureNode,
} from './gallery-picture-node.ts';

/** A gallery of new pictures; they have no ids before the editor has given them some. */
export function $createGalleryNode(pictures: readonly GalleryPictureNode[]): GalleryNode {
  return new GalleryNode().append(...pictures, $createCaptionNode([]));
}

/** Image blocks that a gallery can be made of: neighbours among the given blocks, in the order of the text. */
export function $neighbouringImages(nodes: readonly LexicalNode[]): ImageNode[] {
  const images = new Set(nodes.filter($isImageNode).filter(node => !$isGalleryPictureNode(node)));
  const [any] = images;
  if (!any) return [];
  let first: ImageNode = any;
  for (let at = first.getPreviousSibling(); $isImageNode(at) && images.has(at); at = at.getPreviousSibling())
    first = at;
  const run = [first];
  for (let at = first.getNextSibling(); $isImageNode(at) && images.has(at); at = at.getNextSibling())
    run.push(at);
  return run;
}

/** Turns neighbouring image blocks into one gallery in their place; each picture keeps its id. */
export function $makeGallery(images: readonly ImageNode[]): GalleryNode | null {
  const [first] = images;
  if (!first) return null;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const gallery = $createGalleryNode([]);
  first.insertBefore(gallery, false);
  const pictures = images.map(image => {
    const id = $getBlockId(image);
    const picture = $createGalleryPictureNode($pictureContent(image));
    image.remove();
    $setBlockId(picture, id);
    return picture;
  });
  gallery.splice(0, 0, pictures);
  $selectFigure(gallery);
  return gallery;
}

/** Takes a picture out of its gallery and puts it behind it as a block of its own, with its id. */
export function $takeOut(picture: GalleryPictureNode): ImageNode {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const gallery = picture.getParent();
  const id = $getBlockId(picture);
  const image = $createImageNode($pictureContent(picture));
  if ($isGalleryNode(gallery)) {
    gallery.insertAfter(image, false);
    picture.remove();
    if (!gallery.getChildren().some($isGalleryPictureNode)) $dissolve(gallery, image);
  }
  $setBlockId(image, id);
  $selectFigure(image);
  return image;
}

/** The last picture takes the place of its gallery, and its caption too where it has none of its own. */
function $dissolve(gallery: GalleryNode, image: ImageNode): void {
  const caption = $captionToInline(gallery);
  if (caption.length > 0 && $captionToInline(image).length === 0)
    image.splice(0, image.getChildrenSize(), [$createCaptionNode(caption)]);
  gallery.remove();
}
