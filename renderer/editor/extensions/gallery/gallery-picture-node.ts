import type { EditorConfig, LexicalEditor } from 'lexical';
import { $fillPicture, ImageNode, type PictureContent } from '../image/image-node.ts';

/** One picture of a gallery. */
export class GalleryPictureNode extends ImageNode {
  override $config() {
    return this.config('galley-gallery-picture', { extends: ImageNode });
  }

  override createDOM(config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const figure = super.createDOM(config, editor);
    figure.classList.add('gallery-picture');
    return figure;
  }
}

export function $createGalleryPictureNode(content: PictureContent): GalleryPictureNode {
  return $fillPicture(new GalleryPictureNode(), content);
}

export function $isGalleryPictureNode(node: unknown): node is GalleryPictureNode {
  return node instanceof GalleryPictureNode;
}
