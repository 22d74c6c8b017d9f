import { $createParagraphNode, $isParagraphNode, ParagraphNode } from 'lexical';
import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';

export const paragraphConverter = blockConverter({
  type: 'paragraph',
  node: ParagraphNode,
  $is: $isParagraphNode,
  $toNode: ({ type: _type, id: _id, content, ...fields }) => $fill($createParagraphNode(), content, fields),
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'paragraph',
    id,
    content: $nodesToInline(node.getChildren()),
  }),
});
