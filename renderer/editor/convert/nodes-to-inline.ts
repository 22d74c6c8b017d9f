import { $isLinkNode } from '@lexical/link';
import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import type { Inline, LinkContent } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { $isFootnoteReferenceNode } from '../extensions/footnotes/footnote-reference-node.ts';
import { $isHeldInlineNode } from '../extensions/held/held-inline-node.ts';
import { $isTkNode } from '../extensions/tk/tk-node.ts';
import { $getFields, type Fields } from './node-state.ts';
import { formatToMarks } from './text-format.ts';

/** Reads inline content from nodes, in stored form; elements that have no inline form of their own give their content. */
export function $nodesToInline(nodes: readonly LexicalNode[]): Inline[] {
  return normalizeInline(nodes.flatMap($nodeToInline));
}

function $nodeToInline(node: LexicalNode): Inline[] {
  if (!$isLinkNode(node)) return $nodeToLeaves(node);
  const fields = $getFields(node);
  return [
    {
      ...fields,
      type: 'link',
      href: node.getURL(),
      title: node.getTitle() ?? '',
      rel: stringIn(fields, 'rel'),
      content: node.getChildren().flatMap($nodeToLeaves),
    },
  ];
}

function $nodeToLeaves(node: LexicalNode): LinkContent[] {
  const fields = $getFields(node);
  if ($isTkNode(node)) return [{ ...fields, type: 'tk', text: node.getTextContent() }];
  if ($isTextNode(node)) {
    return [
      {
        ...fields,
        type: 'text',
        text: node.getTextContent(),
        marks: formatToMarks(node.getFormat()),
        language: stringIn(fields, 'language'),
      },
    ];
  }
  if ($isFootnoteReferenceNode(node)) return [{ ...fields, type: 'footnoteReference', note: node.getNote() }];
  if ($isHeldInlineNode(node)) return [node.getPart()];
  if ($isLineBreakNode(node)) return [{ ...fields, type: 'break' }];
  if ($isElementNode(node)) return node.getChildren().flatMap($nodeToLeaves);
  throw new Error(`The editor holds a ${node.getType()} inside a text, which an article cannot hold.`);
}

function stringIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
