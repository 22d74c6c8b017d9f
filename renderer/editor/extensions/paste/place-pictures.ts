import type { Block } from '#shared/article/blocks/block.ts';
import type { Image } from '#shared/article/blocks/image.ts';

type Picture = Pick<Image, 'id' | 'asset' | 'address' | 'alt' | 'caption'>;

/** Blocks with each picture in them changed; one for which `change` gives null goes. */
export function mapPictures(
  blocks: readonly Block[],
  change: <P extends Picture>(picture: P) => P | null,
): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'image') {
      const changed = change(block);
      return changed ? [changed] : [];
    }
    if (block.type === 'gallery') {
      const items = block.items.map(change).filter(item => item !== null);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    if (block.type !== 'aside') return [block];
    const inner = mapPictures(block.blocks, change).filter(
      one => one.type !== 'aside' && one.type !== 'footnote',
    );
    return [{ ...block, blocks: inner }];
  });
}

/** The hashes of the pictures that blocks show, each once. */
export function assetsIn(blocks: readonly Block[]): string[] {
  const found = new Set<string>();
  mapPictures(blocks, picture => {
    if (picture.asset !== null) found.add(picture.asset);
    return picture;
  });
  return [...found];
}
