import { blockConverter } from '../../convert/block-converter.ts';
import { $createImageNode, $isImageNode, ImageNode } from './image-node.ts';

export const imageConverter = blockConverter({
  type: 'image',
  node: ImageNode,
  $is: $isImageNode,
  $toNode: $createImageNode,
  $toBlock: (node, id) => ({ ...node.getImage(), id }),
});
