import { withId } from '#shared/article/block-ids.ts';
import { blockConverter } from '../../convert/block-converter.ts';
import { $createHeldBlockNode, $isHeldBlockNode, HeldBlockNode } from './held-block-node.ts';

export const heldConverter = blockConverter({
  type: 'unsupported',
  node: HeldBlockNode,
  $is: $isHeldBlockNode,
  $toNode: $createHeldBlockNode,
  $toBlock: (node, id) => withId(node.getBlock(), id),
});
