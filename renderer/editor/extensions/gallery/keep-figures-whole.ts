import {
  $createParagraphNode,
  $isElementNode,
  $isRootOrShadowRoot,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $createCaptionNode, $isCaptionNode, CaptionNode } from '../image/caption-node.ts';
import { $createImageNode, $isImageNode, $pictureContent, ImageNode } from '../image/image-node.ts';
import { $isGalleryNode, GalleryNode } from './gallery-node.ts';
import {
  $createGalleryPictureNode,
  $isGalleryPictureNode,
  GalleryPictureNode,
} from './gallery-picture-node.ts';

/**
 * Holds the form of figures whatever an edit, a paste or a drop has done to them: an image has one caption and nothing
 * else, a gallery has pictures and one caption behind them, a picture of a gallery stands in a gallery. What does not
 * belong into a figure comes to stand behind it, so that nothing is lost.
 */
export function keepFiguresWhole(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(ImageNode, $keepImage),
    editor.registerNodeTransform(GalleryPictureNode, node => {
      if ($isGalleryNode(node.getParent())) $keepImage(node);
      else $exchange(node, $createImageNode($pictureContent(node)));
    }),
    editor.registerNodeTransform(GalleryNode, $keepGallery),
    editor.registerNodeTransform(CaptionNode, node => {
      const parent = node.getParent();
      if ($isImageNode(parent) || $isGalleryNode(parent) || !$isRootOrShadowRoot(parent)) return;
      node.replace($createParagraphNode(), true);
    }),
  );
}

function $keepImage(node: ImageNode): void {
  if ($isGalleryNode(node.getParent()) && !$isGalleryPictureNode(node)) {
    $exchange(node, $createGalleryPictureNode($pictureContent(node)));
    return;
  }
  $keepOneCaption(node, []);
}

function $keepGallery(node: GalleryNode): void {
  const pictures = node.getChildren().filter($isImageNode);
  if (pictures.length === 0) {
    node.remove();
    return;
  }
  for (const picture of pictures) {
    if (!$isGalleryPictureNode(picture))
      $exchange(picture, $createGalleryPictureNode($pictureContent(picture)));
  }
  $keepOneCaption(node, node.getChildren().filter($isImageNode));
}

/** Leaves a figure with its pictures and, as the last child, one caption. */
function $keepOneCaption(figure: ElementNode, pictures: readonly LexicalNode[]): void {
  const others = figure.getChildren().filter(child => !pictures.includes(child));
  const [first] = others;
  if (others.length === 1 && $isCaptionNode(first) && first.getNextSibling() === null) return;
  const caption = others.find($isCaptionNode) ?? $createCaptionNode([]);
  const strangers = others.filter(child => child !== caption);
  // Where a command has made another block of the caption, its words are the caption still.
  if (!caption.isAttached() && $isElementNode(strangers[0]) && $isText(strangers[0])) {
    caption.append(...strangers[0].getChildren());
    strangers.shift()?.remove();
  }
  caption.append(...strangers.filter(stranger => stranger.isInline()));
  figure.append(caption);
  const outside = $isGalleryPictureNode(figure) ? (figure.getParent() ?? figure) : figure;
  for (const stranger of strangers.filter(one => !one.isInline()).reverse())
    outside.insertAfter(stranger, false);
}

/** Tells whether an element holds running text and no further blocks. */
function $isText(node: ElementNode): boolean {
  return !node.isShadowRoot() && node.getChildren().every(child => child.isInline());
}

/** Puts a node of another class in the place of a picture, under the same id. */
export function $exchange<N extends ImageNode>(node: ImageNode, other: N): N {
  const id = $getBlockId(node);
  node.replace(other);
  $setBlockId(other, id);
  return other;
}
