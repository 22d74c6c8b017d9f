import { createFigure } from '../image/figure-dom.ts';
import { $fillPicture, ImageNode, type PictureContent } from '../image/image-node.ts';

/** One picture of a gallery. */
export class GalleryPictureNode extends ImageNode {
  override $config() {
    return this.config('galley-gallery-picture', { extends: ImageNode });
  }

  override createDOM(): HTMLElement {
    return createFigure('picture gallery-picture');
  }
}

export function $createGalleryPictureNode(content: PictureContent): GalleryPictureNode {
  return $fillPicture(new GalleryPictureNode(), content);
}

export function $isGalleryPictureNode(node: unknown): node is GalleryPictureNode {
  return node instanceof GalleryPictureNode;
}
