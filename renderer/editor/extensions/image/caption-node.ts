import { $isElementNode, ElementNode, type LexicalNode } from 'lexical';
import type { Inline } from '#shared/article/inline.ts';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';

/** The caption of a picture or a gallery: running text like that of a paragraph, at a fixed place in its figure. */
export class CaptionNode extends ElementNode {
  override $config() {
    return this.config('galley-caption', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const caption = document.createElement('figcaption');
    caption.className = 'caption';
    return caption;
  }

  override updateDOM(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createCaptionNode(content: readonly Inline[]): CaptionNode {
  return new CaptionNode().append(...$inlineToNodes(content));
}

export function $isCaptionNode(node: unknown): node is CaptionNode {
  return node instanceof CaptionNode;
}

/** The caption of a figure; null only inside an update that has taken it away. */
export function $captionOf(figure: LexicalNode): CaptionNode | null {
  return $isElementNode(figure) ? (figure.getChildren().find($isCaptionNode) ?? null) : null;
}

export function $captionToInline(figure: LexicalNode): Inline[] {
  return $nodesToInline($captionOf(figure)?.getChildren() ?? []);
}
