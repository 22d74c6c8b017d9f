import type { LexicalNode } from 'lexical';
import { $isFootnoteNode } from '../footnotes/footnote-node.ts';

/** Footnotes stand in the body alone. */
export function $isFootnoteLike(node: LexicalNode): boolean {
  return $isFootnoteNode(node);
}
