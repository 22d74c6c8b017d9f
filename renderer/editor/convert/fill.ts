import type { ElementNode } from 'lexical';
import type { Inline } from '#shared/article/inline.ts';
import { $inlineToNodes } from './inline-to-nodes.ts';
import { $setFields, type Fields } from './node-state.ts';

/** Gives a new node its text and what the block holds beyond it. */
export function $fill<N extends ElementNode>(node: N, content: readonly Inline[], fields: Fields): N {
  $setFields(node, fields);
  return node.append(...$inlineToNodes(content));
}
