import { $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type LexicalNode } from 'lexical';

/** A node with characters of its own, and the stretch of the text around it that it holds. */
export interface Leaf {
  node: LexicalNode;
  start: number;
  end: number;
}

/** The text and line breaks inside an element in their order; the rest takes no room in the text. */
export function $textLeaves(element: ElementNode): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const visit = (node: LexicalNode) => {
    const size = $isTextNode(node) ? node.getTextContentSize() : $isLineBreakNode(node) ? 1 : 0;
    if (size > 0) leaves.push({ node, start: at, end: at + size });
    at += size;
    if ($isElementNode(node)) for (const child of node.getChildren()) visit(child);
  };
  for (const child of element.getChildren()) visit(child);
  return leaves;
}
