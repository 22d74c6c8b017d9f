import {
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Inline } from '#shared/article/inline.ts';
import { $getFields, $setFields } from '../../convert/node-state.ts';
import { drawField, fieldIn, showInField } from '../field/draw-field.ts';
import { $captionToInline, $createCaptionNode } from './caption-node.ts';
import { createFigure, figureParts } from './figure-dom.ts';
import { $getPictureFile, $setPictureFile, type PictureFile } from './picture-file.ts';

/**
 * A picture as a block of its own. Its one child is the caption; being a shadow root keeps words from flowing between
 * the caption and the paragraphs around it.
 */
export class ImageNode extends ElementNode {
  override $config() {
    return this.config('galley-image', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const figure = createFigure('picture');
    const alt = drawField(editor, {
      name: 'alt',
      label: 'Alt text',
      hint: 'Alt text: what the picture shows, for those who cannot see it',
      value: $getPictureFile(this).alt,
      node: this,
      $is: $isImageNode,
      $change: (node, alt) => $setPictureFile(node, { alt }),
    });
    figure.insertBefore(alt, figureParts(figure).fields);
    return figure;
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    showInField(dom, 'alt', $getPictureFile(this).alt);
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const alt = fieldIn(element, 'alt')?.parentElement;
    return super.getDOMSlot(element).withAfter(figureParts(element).view).withBefore(alt);
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canIndent(): false {
    return false;
  }
}

/** What an article holds of a picture beside its id, in a block of its own or in a gallery; unknown fields included. */
export interface PictureContent extends PictureFile {
  caption: Inline[];
  [field: string]: unknown;
}

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
