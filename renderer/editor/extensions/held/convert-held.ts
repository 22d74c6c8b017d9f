import { withId } from '#shared/article/block-ids.ts';
import type { BlockConverter } from '../../convert/block-converter.ts';
import { $createHeldBlockNode, $isHeldBlockNode, HeldBlockNode, type HeldType } from './held-block-node.ts';

/** Keeps blocks of a type whole, as a card. */
export function heldConverter<T extends HeldType>(type: T): BlockConverter<T> {
  return {
    node: HeldBlockNode,
    $toNode: $createHeldBlockNode,
    $toBlock: (node, id) => {
      if (!$isHeldBlockNode(node)) throw new Error(`A ${node.getType()} does not hold a ${type}.`);
      return withId(node.getBlock(), id);
    },
  };
}
