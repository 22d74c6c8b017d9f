import { $isListItemNode, $isListNode, type ListItemNode, type ListNode, type ListType } from '@lexical/list';
import type { ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import { $getBlockId, $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';

const kindOf: Record<ListType, ListKind> = { bullet: 'bulleted', number: 'numbered', check: 'check' };

/** Reads a list; an entry that holds only a list belongs to the entry before it. */
export function $nodeToList(node: ListNode): NestedList {
  const items: ListItem[] = [];
  for (const child of node.getChildren()) {
    if (!$isListItemNode(child)) continue;
    const nested = $nestedListOf(child);
    const last = items.at(-1);
    if (nested && last && last.children === null) last.children = $nodeToList(nested);
    else if (nested) items.push({ ...$nodeToItem(child, []), children: $nodeToList(nested) });
    else items.push($nodeToItem(child, child.getChildren()));
  }
  return { ...$getFields(node), kind: kindOf[node.getListType()], start: node.getStart(), items };
}

/** The list inside an entry that holds nothing else, or null. */
export function $nestedListOf(item: ListItemNode): ListNode | null {
  const only = item.getFirstChild();
  return $isListNode(only) ? only : null;
}

function $nodeToItem(node: ListItemNode, content: Parameters<typeof $nodesToInline>[0]): ListItem {
  return {
    ...$getFields(node),
    id: $getBlockId(node),
    content: $nodesToInline(content),
    checked: node.getChecked() === true,
    children: null,
  };
}
