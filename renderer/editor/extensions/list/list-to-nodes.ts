import { $createListItemNode, $createListNode, type ListItemNode, type ListNode } from '@lexical/list';
import type { ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import { $setBlockId, $setFields } from '../../convert/node-state.ts';

const listTypeOf = { bulleted: 'bullet', numbered: 'number', check: 'check' } as const satisfies Record<
  ListKind,
  string
>;

/** Makes a list; entries that hold a list become two in Lexical's way: the text, then an entry with the list alone. */
export function $listToNode(list: NestedList): ListNode {
  const { kind, start, items, ...fields } = list;
  const node = $createListNode(listTypeOf[kind], start);
  $setFields(node, fields);
  return node.append(...items.flatMap($itemToNodes));
}

function $itemToNodes(item: ListItem): ListItemNode[] {
  const { id, content, checked, children, ...fields } = item;
  const node = $createListItemNode(checked).append(...$inlineToNodes(content));
  $setBlockId(node, id);
  $setFields(node, fields);
  return children ? [node, $createListItemNode().append($listToNode(children))] : [node];
}
