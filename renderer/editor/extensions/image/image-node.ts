import { $getState, $setState, createState, DecoratorNode, type EditorConfig } from 'lexical';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Image, imageSchema } from '#shared/article/blocks/image.ts';

const emptyImage: Image = { type: 'image', id: '', asset: null, address: '', alt: '', caption: [] };

// A new picture has no id before the editor has given it one.
const stateSchema = imageSchema.extend({ id: z.string() });

const imageState = createState('image', {
  parse: value => stateSchema.safeParse(value).data ?? emptyImage,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
});

/** Draws a picture; handed in, so that the node itself knows neither React components nor the program. */
export type DrawImage = (nodeKey: string, image: Image) => ReactNode;

let drawImage: DrawImage = () => null;

/** Sets how pictures are drawn in this window. */
export function setDrawImage(draw: DrawImage): void {
  drawImage = draw;
}

/** A picture as a block of its own; the whole image block is its state. */
export class ImageNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('galley-image', { extends: DecoratorNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const figure = document.createElement('figure');
    figure.className = 'picture';
    return figure;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override decorate(): ReactNode {
    return drawImage(this.getKey(), this.getImage());
  }

  getImage(): Image {
    return $getState(this, imageState);
  }

  setImage(image: Image): this {
    return $setState(this, imageState, image);
  }
}

export function $createImageNode(image: Image): ImageNode {
  return new ImageNode().setImage(image);
}

export function $isImageNode(node: unknown): node is ImageNode {
  return node instanceof ImageNode;
}
