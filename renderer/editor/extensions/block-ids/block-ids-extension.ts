import { $isListItemNode, ListItemNode } from '@lexical/list';
import {
  $getNodeByKey,
  $isElementNode,
  defineExtension,
  type Klass,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  safeCast,
} from 'lexical';
import { renewInnerIds } from '#shared/article/block-ids.ts';
import type { BlockReader } from '../../convert/block-converter.ts';
import { blockConverters } from '../../convert/block-converters.ts';
import { $holdsBlocks } from '../../convert/holds-blocks.ts';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $isGalleryPictureNode, GalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { $isHeldBlockNode } from '../held/held-block-node.ts';
import { $nestedListOf } from '../list/nodes-to-list.ts';

/** Nodes that have an id inside a block; blocks themselves all have one. */
const identifiedParts: Klass<LexicalNode>[] = [ListItemNode, GalleryPictureNode];

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
    const blocks = Object.values<BlockReader>(blockConverters).map(converter => converter.node);
    const identified = new Set([...blocks, ...identifiedParts]);
    return mergeRegister(
      ...[...identified].map(klass =>
        editor.registerNodeTransform(klass, node => $identify(node, owners, newId)),
      ),
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

/** Blocks, pictures of galleries, and list entries with a text; not nested lists, nor entries that only hold one. */
function $needsId(node: LexicalNode): boolean {
  if ($isListItemNode(node)) return $nestedListOf(node) === null;
  return $isGalleryPictureNode(node) || $holdsBlocks(node.getParent());
}

/** The one empty paragraph that an empty article or box opens with. */
function $isUntouched(node: LexicalNode): boolean {
  const parent = node.getParent();
  return $holdsBlocks(parent) && parent.getChildrenSize() === 1 && $isElementNode(node) && node.isEmpty();
}
