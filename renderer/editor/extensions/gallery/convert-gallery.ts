import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import { blockConverter } from '../../convert/block-converter.ts';
import { $getBlockId, $getFields, $setBlockId, $setFields } from '../../convert/node-state.ts';
import { $captionToInline, $createCaptionNode } from '../image/caption-node.ts';
import { $pictureContent } from '../image/image-node.ts';
import { $isGalleryNode, GalleryNode } from './gallery-node.ts';
import {
  $createGalleryPictureNode,
  $isGalleryPictureNode,
  type GalleryPictureNode,
} from './gallery-picture-node.ts';

export const galleryConverter = blockConverter({
  type: 'gallery',
  node: GalleryNode,
  $is: $isGalleryNode,
  $toNode: ({ type: _type, id: _id, items, caption, ...fields }) => {
    const node = new GalleryNode();
    $setFields(node, fields);
    return node.append(...items.map($itemToNode), $createCaptionNode(caption));
  },
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'gallery',
    id,
    caption: $captionToInline(node),
    items: node.getChildren().filter($isGalleryPictureNode).map($nodeToItem),
  }),
});

function $itemToNode({ id, ...content }: GalleryItem): GalleryPictureNode {
  const node = $createGalleryPictureNode(content);
  $setBlockId(node, id);
  return node;
}

function $nodeToItem(node: GalleryPictureNode): GalleryItem {
  return { ...$pictureContent(node), id: $getBlockId(node) };
}
