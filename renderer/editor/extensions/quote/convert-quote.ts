import { $createQuoteNode, $isQuoteNode, QuoteNode } from '@lexical/rich-text';
import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';

export const quoteConverter = blockConverter({
  type: 'quote',
  node: QuoteNode,
  $is: $isQuoteNode,
  $toNode: ({ type: _type, id: _id, content, ...fields }) => $fill($createQuoteNode(), content, fields),
  $toBlock: (node, id) => ({
    attribution: '',
    continues: false,
    ...$getFields(node),
    type: 'quote',
    id,
    content: $nodesToInline(node.getChildren()),
  }),
});
