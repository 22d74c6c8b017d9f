import {
  $createParagraphNode,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type ParagraphNode,
} from 'lexical';

/**
 * A footnote: its text, and before it a button that shows its number and leads back to the reference. The number is
 * an attribute of the element, written by `label-notes.ts`, so that renumbering changes no node.
 */
export class FootnoteNode extends ElementNode {
  override $config() {
    return this.config('galley-footnote', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const note = document.createElement('div');
    note.className = 'footnote';
    note.setAttribute('role', 'doc-footnote');
    note.setAttribute('aria-label', 'Footnote');
    const back = document.createElement('button');
    back.type = 'button';
    back.className = 'footnote-back';
    back.contentEditable = 'false';
    back.tabIndex = -1;
    back.setAttribute('aria-label', 'Back to the reference');
    const text = document.createElement('div');
    text.className = 'footnote-text';
    note.append(back, text);
    return note;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const text = element.querySelector<HTMLElement>(':scope > .footnote-text');
    const slot = super.getDOMSlot(element);
    return text ? slot.withElement(text) : slot;
  }

  override updateDOM(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }

  /** A note ends only with its block; what is split off is a paragraph. */
  override insertNewAfter(): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph);
    return paragraph;
  }

  /** Backspace at the start of the first block of a body. */
  override collapseAtStart(): true {
    return true;
  }
}

export function $createFootnoteNode(): FootnoteNode {
  return new FootnoteNode();
}

export function $isFootnoteNode(node: unknown): node is FootnoteNode {
  return node instanceof FootnoteNode;
}
