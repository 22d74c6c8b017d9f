import type { Klass, LexicalNode } from 'lexical';
import type { Block, BlockType } from '#shared/article/blocks/block.ts';

export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

/** How a block is read from the editor. */
export interface BlockReader {
  /** The class of the node that stands for the block, in the body or in an aside. */
  node: Klass<LexicalNode>;
  /** Reads the block, under the id that the node has. Throws on a node of another class. */
  $toBlock: (node: LexicalNode, id: string) => Block;
}

/** How one type of block stands in the editor; the law is `$toBlock($toNode(block), block.id) = block`. */
export interface BlockConverter<T extends BlockType> extends BlockReader {
  /** Makes the node; its id is set by who calls. Legal only inside an update. */
  $toNode: (block: BlockOf<T>) => LexicalNode;
}

/** Defines the converter of a type of block that has a class of nodes to itself. */
export function blockConverter<T extends BlockType, N extends LexicalNode>(converter: {
  type: T;
  node: Klass<N>;
  $is: (node: LexicalNode) => node is N;
  $toNode: (block: BlockOf<T>) => N;
  $toBlock: (node: N, id: string) => BlockOf<T>;
}): BlockConverter<T> {
  const { type, node, $is, $toNode, $toBlock } = converter;
  return {
    node,
    $toNode,
    $toBlock: (given, id) => {
      if (!$is(given)) throw new Error(`A ${given.getType()} does not stand for a ${type}.`);
      return $toBlock(given, id);
    },
  };
}
