import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import type { z } from 'zod';
import { imageSchema } from '#shared/article/blocks/image.ts';

const pictureFileSchema = imageSchema.pick({ asset: true, address: true, alt: true }).strip();

/** Which picture a node shows and what it says to those who cannot see it; the fields as in an image block. */
export type PictureFile = z.infer<typeof pictureFileSchema>;

const noFile: PictureFile = Object.freeze({ asset: null, address: '', alt: '' });

const fileState = createState('picture', {
  parse: value => pictureFileSchema.safeParse(value).data ?? noFile,
  isEqual: (a, b) => a === b || (a.asset === b.asset && a.address === b.address && a.alt === b.alt),
});

export function $getPictureFile(node: LexicalNode): PictureFile {
  return $getState(node, fileState);
}

export function $setPictureFile(node: LexicalNode, change: Partial<PictureFile>): void {
  $setState(node, fileState, { ...$getPictureFile(node), ...change });
}
