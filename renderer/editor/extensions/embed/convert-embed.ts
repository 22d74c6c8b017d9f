import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $createEmbedNode, $isEmbedNode, EmbedNode } from './embed-node.ts';

export const embedConverter = blockConverter({
  type: 'embed',
  node: EmbedNode,
  $is: $isEmbedNode,
  $toNode: ({ type: _type, id: _id, kind, address, title, caption, ...fields }) =>
    $fill($createEmbedNode({ kind, address, title }), caption, fields),
  $toBlock: (node, id) => ({
    ...$getFields(node),
    ...node.getCard(),
    type: 'embed',
    id,
    caption: $nodesToInline(node.getChildren()),
  }),
});
