import { $isListNode, ListNode } from '@lexical/list';
import { blockConverter } from '../../convert/block-converter.ts';
import { $listToNode } from './list-to-nodes.ts';
import { $nodeToList } from './nodes-to-list.ts';

export const listConverter = blockConverter({
  type: 'list',
  node: ListNode,
  $is: $isListNode,
  $toNode: ({ type: _type, id: _id, ...list }) => $listToNode(list),
  $toBlock: (node, id) => ({ ...$nodeToList(node), type: 'list', id }),
});
