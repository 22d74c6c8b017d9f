import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $createFootnoteNode, $isFootnoteNode, FootnoteNode } from './footnote-node.ts';

export const footnoteConverter = blockConverter({
  type: 'footnote',
  node: FootnoteNode,
  $is: $isFootnoteNode,
  $toNode: ({ type: _type, id: _id, content, ...fields }) => $fill($createFootnoteNode(), content, fields),
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'footnote',
    id,
    content: $nodesToInline(node.getChildren()),
  }),
});
