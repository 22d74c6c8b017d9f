import { type EditorConfig, type LexicalEditor, TextNode } from 'lexical';

/**
 * A word that is to come. Its text can be edited; what is typed or composed at its edges stands beside it, and
 * `mark-tks.ts` then looks how far the marker reaches.
 */
export class TkNode extends TextNode {
  override $config() {
    return this.config('galley-tk', { extends: TextNode });
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    element.classList.add('tk');
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

export function $createTkNode(text: string): TkNode {
  return new TkNode(text);
}

export function $isTkNode(node: unknown): node is TkNode {
  return node instanceof TkNode;
}
