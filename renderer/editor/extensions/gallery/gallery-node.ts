import { type ElementDOMSlot, ElementNode, type LexicalNode } from 'lexical';
import { createFigure, figureParts } from '../image/figure-dom.ts';

/** Pictures shown together. Its children are the pictures in their order, then the caption for all of them. */
export class GalleryNode extends ElementNode {
  override $config() {
    return this.config('galley-gallery', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return createFigure('gallery');
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

export function $isGalleryNode(node: LexicalNode | null | undefined): node is GalleryNode {
  return node instanceof GalleryNode;
}
