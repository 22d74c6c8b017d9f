import { $isRootNode, type ElementNode, type LexicalNode } from 'lexical';
import { $isAsideNode } from '../extensions/aside/aside-node.ts';

/** The body and boxes; a cell of a table holds a paragraph, which is no block of the article. */
export function $holdsBlocks(node: LexicalNode | null): node is ElementNode {
  return $isRootNode(node) || $isAsideNode(node);
}
