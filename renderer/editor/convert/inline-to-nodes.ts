import { $createLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, type LexicalNode } from 'lexical';
import { allowedHref } from '#shared/article/href.ts';
import type { Inline, LinkContent } from '#shared/article/inline.ts';
import { $setFields } from './node-state.ts';
import { marksToFormat } from './text-format.ts';

/** Makes the nodes of inline content; a link to an address that is not allowed becomes its text. */
export function $inlineToNodes(content: readonly Inline[]): LexicalNode[] {
  return content.flatMap(part => {
    if (part.type !== 'link') return [$leafToNode(part)];
    const { type: _type, href, title, content: inner, ...fields } = part;
    const children = inner.map($leafToNode);
    if (!allowedHref(href)) return children;
    const node = $createLinkNode(href, { title: title === '' ? null : title });
    $setFields(node, fields);
    return [node.append(...children)];
  });
}

function $leafToNode(part: LinkContent): LexicalNode {
  if (part.type === 'break') {
    const { type: _type, ...fields } = part;
    const node = $createLineBreakNode();
    $setFields(node, fields);
    return node;
  }
  const { type: _type, text, marks, ...fields } = part;
  const node = $createTextNode(text).setFormat(marksToFormat(marks));
  $setFields(node, fields);
  return node;
}
