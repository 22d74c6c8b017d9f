import type { LexicalEditor, LexicalNode } from 'lexical';

/** Tells whether the caret stands on the first (before) or last (after) line of a block, as the window draws it. */
export function isOnEdgeLine(editor: LexicalEditor, block: LexicalNode, side: 'before' | 'after'): boolean {
  const element = editor.getElementByKey(block.getKey());
  const selection = element?.ownerDocument.getSelection();
  if (!element || !selection || selection.rangeCount === 0) return false;
  const text = element.ownerDocument.createRange();
  text.selectNodeContents(element);
  const caret = rectOf(selection.getRangeAt(0));
  const lines = [...text.getClientRects()];
  // An empty block has no lines to measure: it is its own first and last.
  if (!caret || lines.length === 0) return true;
  const half = caret.height / 2;
  return side === 'before'
    ? caret.top - half < Math.min(...lines.map(line => line.top))
    : caret.bottom + half > Math.max(...lines.map(line => line.bottom));
}

/** Where a caret is drawn; null where the browser measures nothing, which is in an empty element. */
function rectOf(range: Range): DOMRect | null {
  return range.getClientRects()[0] ?? null;
}
