import {
  $createParagraphNode,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { attributedSlot, drawAttributed, showAttribution } from '../attribution/draw-attributed.ts';
import './pull-quote.css';

/** Words lifted out of the text to catch the eye. */
export class PullQuoteNode extends ElementNode {
  override $config() {
    return this.config('galley-pull-quote', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = drawAttributed(editor, this, $isPullQuoteNode, 'pull-quote');
    dom.setAttribute('role', 'group');
    dom.setAttribute('aria-label', 'Pull quote');
    return dom;
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    showAttribution(this, dom);
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    return attributedSlot(super.getDOMSlot(element), element);
  }

  /** A pull quote is one paragraph: Enter leaves it. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  override collapseAtStart(): true {
    this.replace($createParagraphNode().append(...this.getChildren()));
    return true;
  }
}

export function $createPullQuoteNode(): PullQuoteNode {
  return new PullQuoteNode();
}

export function $isPullQuoteNode(node: LexicalNode | null | undefined): node is PullQuoteNode {
  return node instanceof PullQuoteNode;
}
