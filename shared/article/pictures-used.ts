import type { Article } from './article.ts';
import type { Block } from './blocks/block.ts';

/** A place where the article shows a picture. */
export interface PictureUse {
  /** The block in the body that it stands in; null where it stands for the article elsewhere. */
  block: string | null;
  /** The sha256 of its file; null when the file is not there. */
  asset: string | null;
  alt: string;
}

/** Every picture that the article shows, in reading order, the one of the social card last. */
export function picturesUsed({ body, metadata }: Pick<Article, 'body' | 'metadata'>): PictureUse[] {
  const { image, imageAlt } = metadata.socialCard;
  const card = image === null ? [] : [{ block: null, asset: image, alt: imageAlt }];
  return [...body.flatMap(block => inBlock(block, block.id)), ...card];
}

/** A picture in a box is found at the box, which is the block of the body. */
function inBlock(block: Block, at: string): PictureUse[] {
  if (block.type === 'image') return [{ block: at, asset: block.asset, alt: block.alt }];
  if (block.type === 'gallery') return block.items.map(({ asset, alt }) => ({ block: at, asset, alt }));
  if (block.type === 'aside') return block.blocks.flatMap(inner => inBlock(inner, at));
  return [];
}
