import { type ElementDOMSlot, ElementNode, type LexicalNode } from 'lexical';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import { $getFields, $setFields } from '../../convert/node-state.ts';
import { $captionToInline, $createCaptionNode } from './caption-node.ts';
import { createFigure, figureParts } from './figure-dom.ts';
import { $getPictureFile, $setPictureFile } from './picture-file.ts';

/**
 * A picture as a block of its own. Its one child is the caption; being a shadow root keeps words from flowing between
 * the caption and the paragraphs around it.
 */
export class ImageNode extends ElementNode {
  override $config() {
    return this.config('galley-image', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return createFigure('picture');
  }

  override updateDOM(): false {
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const { view, fields } = figureParts(element);
    return super.getDOMSlot(element).withAfter(view).withBefore(fields);
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canIndent(): false {
    return false;
  }
}

export type PictureContent = Omit<GalleryItem, 'id'>;

export function $createImageNode(content: PictureContent): ImageNode {
  return $fillPicture(new ImageNode(), content);
}

/** Gives a new node what a picture of an article holds, further fields included. */
export function $fillPicture<N extends ImageNode>(node: N, content: PictureContent): N {
  const { asset, address, alt, caption, ...fields } = content;
  $setPictureFile(node, { asset, address, alt });
  $setFields(node, fields);
  return node.append($createCaptionNode(caption));
}

export function $pictureContent(node: ImageNode): PictureContent {
  return { ...$getFields(node), ...$getPictureFile(node), caption: $captionToInline(node) };
}

/** Tells whether a node shows a picture: an image block or a picture of a gallery. */
export function $isImageNode(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode;
}
