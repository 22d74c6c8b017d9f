import { $isElementNode, $isTextNode, type LexicalNode, type RangeSelection } from 'lexical';

/**
 * The text of the block before the selection, where rules of typography apply; null in code. What is longer ago than
 * the last line break or the last 400 characters is left out: no rule looks further back.
 */
export function $textBefore(selection: RangeSelection): string | null {
  const point = selection.isBackward() ? selection.focus : selection.anchor;
  const node = point.getNode();
  if (selection.hasFormat('code') || [node, ...node.getParents()].some(isCode)) return null;
  if (point.type === 'element')
    return $isElementNode(node) ? joined(node.getChildAtIndex(point.offset - 1)) : '';
  const own = $isTextNode(node) ? node.getTextContent().slice(0, point.offset) : '';
  return joinedBefore(node, own);
}

function isCode(node: LexicalNode): boolean {
  return /code/.test(node.getType());
}

function joined(last: LexicalNode | null): string {
  return last ? joinedBefore(last, last.getTextContent()) : '';
}

function joinedBefore(node: LexicalNode, own: string): string {
  let text = own;
  for (let at: LexicalNode | null = node; at && text.length < 400; ) {
    const before: LexicalNode | null = at.getPreviousSibling();
    if (before) text = before.getTextContent() + text;
    const parent: LexicalNode | null = at.getParent();
    at = before ?? (parent?.isInline() ? parent : null);
  }
  return text.slice(text.lastIndexOf('\n') + 1).slice(-400);
}
