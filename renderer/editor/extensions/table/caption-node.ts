import { type EditorConfig, ElementNode, type LexicalNode } from 'lexical';

/** The caption of a table: one line of rich text, which stands in a slot of the table and never leaves it. */
export class TableCaptionNode extends ElementNode {
  override $config() {
    return this.config('galley-table-caption', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const line = document.createElement('div');
    line.className = 'table-caption';
    return line;
  }

  override updateDOM(): false {
    return false;
  }

  /** Backspace at the start of a caption leaves it where it is. */
  override collapseAtStart(): true {
    return true;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createTableCaptionNode(): TableCaptionNode {
  return new TableCaptionNode();
}

export function $isTableCaptionNode(node: LexicalNode | null | undefined): node is TableCaptionNode {
  return node instanceof TableCaptionNode;
}
