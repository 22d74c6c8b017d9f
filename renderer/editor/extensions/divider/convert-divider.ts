import { $createHorizontalRuleNode, $isHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import { blockConverter } from '../../convert/block-converter.ts';
import { $getFields, $setFields } from '../../convert/node-state.ts';

export const dividerConverter = blockConverter({
  type: 'divider',
  node: HorizontalRuleNode,
  $is: $isHorizontalRuleNode,
  $toNode: ({ type: _type, id: _id, ...fields }) => {
    const node = $createHorizontalRuleNode();
    $setFields(node, fields);
    return node;
  },
  $toBlock: (node, id) => ({ ...$getFields(node), type: 'divider', id }),
});
