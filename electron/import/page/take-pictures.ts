import type { Asset } from '#shared/article/asset.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { FoundPicture } from '#shared/html/page.ts';
import { mapPictures } from '../../export/limits/map-blocks.ts';
import type { BytesContext } from '../formats/import-format.ts';
import { lost } from '../report-note.ts';

/** A body whose pictures are linked to what was taken in for them. */
export interface WithPictures {
  body: Block[];
  assets: Asset[];
  notes: ImportNote[];
}

/** Takes in the pictures whose bytes stood in the page itself; one that cannot be taken keeps its place and is told. */
export function takePictures(
  blocks: readonly Block[],
  found: readonly FoundPicture[],
  { takePicture }: Pick<BytesContext, 'takePicture'>,
): WithPictures {
  const assets = new Map<string, Asset>();
  const byBlock = new Map<string, string>();
  const notes: ImportNote[] = [];
  for (const [i, { block, mediaType, base64 }] of found.entries()) {
    const fileName = `picture-${i + 1}.${mediaType.replace(/^image\/(?:jpeg$)?/, '') || 'jpg'}`;
    const taken = takePicture(
      Uint8Array.from(atob(base64), sign => sign.charCodeAt(0)),
      fileName,
    );
    if (taken.ok) {
      assets.set(taken.value.sha256, taken.value);
      byBlock.set(block, taken.value.sha256);
    } else notes.push(lost('picture', `A picture in the page was left out: ${taken.error.message}`, null));
  }
  const body = mapPictures(blocks, picture => {
    const sha256 = byBlock.get(picture.id);
    return sha256 === undefined ? picture : { ...picture, asset: sha256 };
  });
  return { body, assets: [...assets.values()], notes };
}
