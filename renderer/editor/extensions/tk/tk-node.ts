import { type EditorConfig, type LexicalEditor, TextNode } from 'lexical';

/** A word that is to come; it is deleted and replaced as a whole. */
export class TkNode extends TextNode {
  override $config() {
    return this.config('galley-tk', { extends: TextNode });
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    element.classList.add('tk');
    return element;
  }
}

export function $createTkNode(text: string): TkNode {
  return new TkNode(text).setMode('token');
}

export function $isTkNode(node: unknown): node is TkNode {
  return node instanceof TkNode;
}
