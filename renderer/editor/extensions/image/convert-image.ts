import { blockConverter } from '../../convert/block-converter.ts';
import { $createImageNode, $isImageNode, $pictureContent, ImageNode } from './image-node.ts';

export const imageConverter = blockConverter({
  type: 'image',
  node: ImageNode,
  $is: $isImageNode,
  $toNode: ({ type: _type, id: _id, ...content }) => $createImageNode(content),
  $toBlock: (node, id) => ({ ...$pictureContent(node), type: 'image', id }),
});
