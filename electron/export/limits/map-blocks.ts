import type { Block } from '#shared/article/blocks/block.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';

/** The body with every block changed, those inside boxes first. */
export function mapBlocks(body: readonly Block[], change: <B extends Block>(block: B) => B): Block[] {
  return body.map(block =>
    change(block.type === 'aside' ? { ...block, blocks: block.blocks.map(inner => change(inner)) } : block),
  );
}

/** The body with every picture changed, alone or in a gallery. */
export function mapPictures(body: readonly Block[], change: (picture: GalleryItem) => GalleryItem): Block[] {
  return mapBlocks(body, block => {
    if (block.type === 'image') return { ...block, ...change(block) };
    return block.type === 'gallery' ? { ...block, items: block.items.map(item => change(item)) } : block;
  });
}
