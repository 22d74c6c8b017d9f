import type { LexicalNode } from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { $readerOf } from './block-converters.ts';
import { $getBlockId } from './node-state.ts';

/**
 * Reads the block that a node stands for. Throws on a node that no block can hold: silently leaving it out would lose
 * what somebody wrote.
 */
export function $nodeToBlock(node: LexicalNode): Block {
  const reader = $readerOf(node);
  if (!reader) throw new Error(`The editor holds a ${node.getType()}, which an article cannot hold.`);
  return reader.$toBlock(node, $getBlockId(node));
}
