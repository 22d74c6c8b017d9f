import { $isLinkNode } from '@lexical/link';
import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import type { Inline, LinkContent } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { $getFields } from './node-state.ts';
import { formatToMarks } from './text-format.ts';

/** Reads inline content from nodes, in stored form; elements that have no inline form of their own give their content. */
export function $nodesToInline(nodes: readonly LexicalNode[]): Inline[] {
  return normalizeInline(nodes.flatMap($nodeToInline));
}

function $nodeToInline(node: LexicalNode): Inline[] {
  if ($isLinkNode(node)) {
    const content = node.getChildren().flatMap($nodeToLeaves);
    return [
      { ...$getFields(node), type: 'link', href: node.getURL(), title: node.getTitle() ?? '', content },
    ];
  }
  return $nodeToLeaves(node);
}

function $nodeToLeaves(node: LexicalNode): LinkContent[] {
  if ($isTextNode(node)) {
    const text = node.getTextContent();
    return [{ ...$getFields(node), type: 'text', text, marks: formatToMarks(node.getFormat()) }];
  }
  if ($isLineBreakNode(node)) return [{ ...$getFields(node), type: 'break' }];
  if ($isElementNode(node)) return node.getChildren().flatMap($nodeToLeaves);
  throw new Error(`The editor holds a ${node.getType()} inside a text, which an article cannot hold.`);
}
