import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $getAttribution, $setAttribution } from '../attribution/attribution-state.ts';
import { $createPullQuoteNode, $isPullQuoteNode, PullQuoteNode } from './pull-quote-node.ts';

export const pullQuoteConverter = blockConverter({
  type: 'pullQuote',
  node: PullQuoteNode,
  $is: $isPullQuoteNode,
  $toNode: ({ type: _type, id: _id, content, attribution, ...fields }) => {
    const node = $fill($createPullQuoteNode(), content, fields);
    $setAttribution(node, attribution);
    return node;
  },
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'pullQuote',
    id,
    content: $nodesToInline(node.getChildren()),
    attribution: $getAttribution(node),
  }),
});
