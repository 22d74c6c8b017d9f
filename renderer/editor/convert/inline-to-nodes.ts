import { $createLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, type LexicalNode } from 'lexical';
import { allowedHref } from '#shared/article/href.ts';
import type { Inline, LinkContent } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { $createFootnoteReferenceNode } from '../extensions/footnotes/footnote-reference-node.ts';
import { $createHeldInlineNode } from '../extensions/held/held-inline-node.ts';
import { $createTkNode } from '../extensions/tk/tk-node.ts';
import { $setFields, type Fields } from './node-state.ts';
import { marksToFormat } from './text-format.ts';

/** Makes the nodes of inline content; a link to an address that is not allowed becomes its text. */
export function $inlineToNodes(content: readonly Inline[]): LexicalNode[] {
  return content.flatMap(part => {
    if (part.type !== 'link') return [$leafToNode(part)];
    const { type: _type, href, title, rel, content: inner, ...fields } = part;
    const children = inner.map($leafToNode);
    if (!allowedHref(href)) return children;
    const node = $createLinkNode(href, { title: title === '' ? null : title });
    $setFields(node, saidOnly('rel', rel, fields));
    return [node.append(...children)];
  });
}

function $leafToNode(part: LinkContent): LexicalNode {
  switch (part.type) {
    case 'text': {
      const { type: _type, text, marks, language, ...fields } = part;
      return $with(
        $createTextNode(text).setFormat(marksToFormat(marks)),
        saidOnly('language', language, fields),
      );
    }
    case 'tk': {
      const { type: _type, text, ...fields } = part;
      return $with($createTkNode(text), fields);
    }
    case 'break': {
      const { type: _type, ...fields } = part;
      return $with($createLineBreakNode(), fields);
    }
    case 'footnoteReference': {
      const { type: _type, note, ...fields } = part;
      return $with($createFootnoteReferenceNode(note), fields);
    }
    case 'unsupported':
      return $createHeldInlineNode(part);
    default:
      return assertNever(part);
  }
}

function $with(node: LexicalNode, fields: Fields): LexicalNode {
  $setFields(node, fields);
  return node;
}

/** The field beside the others where it says something: most nodes then need no state at all. */
function saidOnly(name: string, value: string, fields: Fields): Fields {
  return value === '' ? fields : { [name]: value, ...fields };
}
