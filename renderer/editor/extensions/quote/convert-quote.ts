import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $getAttribution, $setAttribution } from '../attribution/attribution-state.ts';
import { $createQuoteNode, $isQuoteNode, QuoteNode } from './quote-node.ts';

export const quoteConverter = blockConverter({
  type: 'quote',
  node: QuoteNode,
  $is: $isQuoteNode,
  $toNode: ({ type: _type, id: _id, content, attribution, continues, ...fields }) => {
    const node = $fill($createQuoteNode().setContinues(continues), content, fields);
    $setAttribution(node, attribution);
    return node;
  },
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'quote',
    id,
    content: $nodesToInline(node.getChildren()),
    attribution: $getAttribution(node),
    continues: node.getContinues(),
  }),
});
