import { type EditorConfig, type LexicalEditor, TextNode } from 'lexical';
import { isWholeTk } from '#shared/article/tk.ts';

/**
 * A word that is to come. Its text can be edited; what is typed at its edges ends up beside it: `mark-tks.ts` takes it
 * out again where TK tells how far the marker reaches. An input method can then compose there as in any text.
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
    return isWholeTk(this.getTextContent());
  }

  override canInsertTextAfter(): boolean {
    return isWholeTk(this.getTextContent());
  }
}

export function $createTkNode(text: string): TkNode {
  return new TkNode(text);
}

export function $isTkNode(node: unknown): node is TkNode {
  return node instanceof TkNode;
}
