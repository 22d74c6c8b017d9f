import type { LexicalNode } from 'lexical';
import type { Block, BlockType } from '#shared/article/blocks/block.ts';
import type { BlockOf } from './block-converter.ts';
import { blockConverters } from './block-converters.ts';
import { $setBlockId } from './node-state.ts';

/** Makes the editor's nodes for blocks, one node a block. Legal only inside an update. */
export function $blocksToNodes(body: readonly Block[]): LexicalNode[] {
  return body.map(block => {
    const node = $blockToNode(block);
    $setBlockId(node, block.id);
    return node;
  });
}

function $blockToNode<T extends BlockType>(block: BlockOf<T> & { type: T }): LexicalNode {
  return blockConverters[block.type].$toNode(block);
}
