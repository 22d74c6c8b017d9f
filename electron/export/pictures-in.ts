import type { Block } from '#shared/article/blocks/block.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';

/** Every picture of a body in its order: alone, in galleries and in boxes. */
export function picturesIn(body: readonly Block[]): GalleryItem[] {
  return body.flatMap(block => {
    if (block.type === 'image') return [block];
    if (block.type === 'gallery') return block.items;
    return block.type === 'aside' ? picturesIn(block.blocks) : [];
  });
}
