import { $createParagraphNode, $isElementNode, type LexicalNode } from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import { blockConverter } from '../../convert/block-converter.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { $getBlockId, $getFields, $setFields } from '../../convert/node-state.ts';
import { $nodeToBlock } from '../../convert/nodes-to-blocks.ts';
import { $createAsideNode, $isAsideNode, AsideNode } from './aside-node.ts';

export const asideConverter = blockConverter({
  type: 'aside',
  node: AsideNode,
  $is: $isAsideNode,
  $toNode: ({ type: _type, id: _id, title, blocks, ...fields }) => {
    const node = $createAsideNode().setTitle(title);
    $setFields(node, fields);
    const children = $blocksToNodes(blocks);
    return node.append(...(children.length > 0 ? children : [$createParagraphNode()]));
  },
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'aside',
    id,
    title: node.getTitle(),
    blocks: node
      .getChildren()
      .filter(child => !$isPlaceholder(child))
      .map($nodeToBlock)
      .map(boxed),
  }),
});

/** The untouched empty paragraph that an empty box is shown with. */
function $isPlaceholder(node: LexicalNode): boolean {
  return $isElementNode(node) && node.isEmpty() && $getBlockId(node) === '';
}

function boxed(block: Block): BoxedBlock {
  if (block.type === 'aside' || block.type === 'footnote')
    throw new Error(`A box holds a ${block.type}, which an article cannot hold there.`);
  return block;
}
