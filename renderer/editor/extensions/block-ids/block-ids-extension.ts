import { HorizontalRuleNode } from '@lexical/extension';
import { $isListItemNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $isElementNode,
  $isRootNode,
  defineExtension,
  type Klass,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  ParagraphNode,
  safeCast,
} from 'lexical';
import { renewInnerIds } from '#shared/article/block-ids.ts';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $nestedListOf } from '../../convert/nodes-to-list.ts';
import { $isHeldBlockNode, HeldBlockNode } from '../held/held-block-node.ts';
import { ImageNode } from '../image/image-node.ts';

const identified: Klass<LexicalNode>[] = [
  ParagraphNode,
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  HorizontalRuleNode,
  ImageNode,
  HeldBlockNode,
];

interface BlockIdsConfig {
  newId: () => string;
}

/**
 * Gives every block and list entry an id of its own and keeps it: a split leaves the id with the first half,
 * a pasted copy gets a new one, an undone deletion brings the old one back.
 */
export const BlockIdsExtension = defineExtension({
  name: 'galley/block-ids',
  config: safeCast<BlockIdsConfig>({
    newId: () => {
      throw new Error('The editor was given no source of ids.');
    },
  }),
  register(editor, { newId }) {
    const owners = new Map<string, NodeKey>();
    return mergeRegister(
      ...identified.map(klass => editor.registerNodeTransform(klass, node => $identify(node, owners, newId))),
    );
  },
});

function $identify(node: LexicalNode, owners: Map<string, NodeKey>, newId: () => string): void {
  const id = $getBlockId(node);
  if (!$needsId(node)) {
    if (id !== '') $setBlockId(node, '');
    return;
  }
  if (id === '') {
    if ($isElementNode(node) && $isUntouched(node)) return;
    const given = newId();
    $setBlockId(node, given);
    owners.set(given, node.getKey());
    return;
  }
  const owner = owners.get(id);
  if (owner !== undefined && owner !== node.getKey()) {
    const other = $getNodeByKey(owner);
    if (other?.isAttached() && $getBlockId(other) === id) {
      const given = newId();
      $setBlockId(node, given);
      if ($isHeldBlockNode(node)) node.setBlock(renewInnerIds(node.getBlock(), newId));
      owners.set(given, node.getKey());
      return;
    }
  }
  owners.set(id, node.getKey());
}

/** Blocks at the top level and list entries with a text; not nested lists, nor entries that only hold one. */
function $needsId(node: LexicalNode): boolean {
  if ($isListItemNode(node)) return $nestedListOf(node) === null;
  return $isRootNode(node.getParent());
}

/** The one empty paragraph that an empty article opens with. */
function $isUntouched(node: LexicalNode): boolean {
  const parent = node.getParent();
  return $isRootNode(parent) && parent.getChildrenSize() === 1 && $isElementNode(node) && node.isEmpty();
}
