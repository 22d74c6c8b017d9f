import {
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { $moveAttribution } from '../attribution/attribution-state.ts';
import { attributedSlot, drawAttributed, showAttribution } from '../attribution/draw-attributed.ts';
import './quote.css';

const continuesState = createState('continues', { parse: value => value === true });

/** One paragraph of a quotation; a class of our own because Lexical's has no place for who said it. */
export class QuoteNode extends ElementNode {
  override $config() {
    return this.config('galley-quote', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = drawAttributed(editor, this, $isQuoteNode, 'quote');
    dom.classList.toggle('continues', this.getContinues());
    return dom;
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    showAttribution(this, dom);
    dom.classList.toggle('continues', this.getContinues());
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    return attributedSlot(super.getDOMSlot(element), element);
  }

  /** Enter goes on with the quotation; on an empty paragraph of it, it ends it. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): QuoteNode | ParagraphNode {
    if (this.isEmpty()) {
      const paragraph = $createParagraphNode();
      this.replace(paragraph);
      return paragraph;
    }
    const next = $createQuoteNode().setContinues(true);
    $moveAttribution(this, next);
    this.insertAfter(next, restoreSelection);
    return next;
  }

  override collapseAtStart(): true {
    const paragraph = $createParagraphNode().append(...this.getChildren());
    this.replace(paragraph);
    return true;
  }

  /** Whether this is a further paragraph of the quotation right before it. */
  getContinues(): boolean {
    return $getState(this, continuesState);
  }

  setContinues(continues: boolean): this {
    return $setState(this, continuesState, continues);
  }
}

export function $createQuoteNode(): QuoteNode {
  return new QuoteNode();
}

export function $isQuoteNode(node: LexicalNode | null | undefined): node is QuoteNode {
  return node instanceof QuoteNode;
}
