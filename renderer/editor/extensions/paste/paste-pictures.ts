import type { Block } from '#shared/article/blocks/block.ts';
import type { Clip } from '#shared/exchange/clip.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { FoundPicture } from '#shared/html/page.ts';
import type { PasteHost } from './paste-host.ts';
import { assetsIn, mapPictures } from './place-pictures.ts';

/** The largest picture file that is taken from the clipboard, in bytes: what one call to the desk carries. */
const mostBytes = 45_000_000;

interface WithPictures {
  blocks: Block[];
  inline: boolean;
  notes: ImportNote[];
}

/** Keeps pictures whose bytes stood in a page, and puts them into their blocks; says which could not be kept. */
export async function keepFoundPictures(
  host: PasteHost,
  read: { blocks: Block[]; notes: ImportNote[]; pictures: readonly FoundPicture[] },
  signal: AbortSignal,
): Promise<Omit<WithPictures, 'inline'>> {
  const assets = new Map<string, string>();
  const refused: string[] = [];
  for (const { block, mediaType, base64 } of read.pictures) {
    signal.throwIfAborted();
    const kept = await host.keepPicture(`pasted.${mediaType.slice('image/'.length)}`, bytesOf(base64));
    if (kept.ok) assets.set(block, kept.value.sha256);
    else refused.push(kept.error.message);
  }
  const found = new Set(read.pictures.map(picture => picture.block));
  const blocks = mapPictures(read.blocks, picture => {
    if (!found.has(picture.id)) return picture;
    const asset = assets.get(picture.id) ?? null;
    // A picture that could not be kept leaves its place where a description tells what stood there.
    return asset === null && picture.alt === '' && picture.caption.length === 0
      ? null
      : { ...picture, asset };
  });
  return { blocks, notes: [...lostPictures(refused), ...read.notes] };
}

/** Keeps picture files, e.g. a screenshot, as image blocks. */
export async function keepPictures(
  host: PasteHost,
  files: readonly File[],
  newId: () => string,
  signal: AbortSignal,
): Promise<WithPictures> {
  const blocks: Block[] = [];
  const refused: string[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const name = file.name || 'pasted.png';
    if (file.size > mostBytes) {
      refused.push(`${name}: the picture has more than ${mostBytes / 1_000_000} MB. Make it smaller first.`);
      continue;
    }
    const kept = await host.keepPicture(name, new Uint8Array(await file.arrayBuffer()));
    if (!kept.ok) refused.push(kept.error.message);
    else
      blocks.push({
        type: 'image',
        id: newId(),
        asset: kept.value.sha256,
        address: '',
        alt: '',
        caption: [],
      });
  }
  if (blocks.length === 0) throw new Error(refused.join(' '));
  return { blocks, inline: false, notes: lostPictures(refused) };
}

/** What Galley itself copied, with the pictures of another article kept in this one, too. */
export async function takeOwnPictures(
  host: PasteHost,
  clip: Clip,
  signal: AbortSignal,
): Promise<WithPictures> {
  const wanted = assetsIn(clip.blocks);
  if (wanted.length === 0) return { blocks: clip.blocks, inline: clip.inline, notes: [] };
  const copied = await host.copyPictures(clip.article, wanted);
  signal.throwIfAborted();
  if (!copied.ok) throw new Error(copied.error.message);
  const there = new Set(copied.value.map(asset => asset.sha256));
  const missing = wanted.filter(asset => !there.has(asset));
  const blocks = mapPictures(clip.blocks, picture =>
    picture.asset !== null && !there.has(picture.asset) ? { ...picture, asset: null } : picture,
  );
  return {
    blocks,
    inline: clip.inline,
    notes: lostPictures(
      missing.map(() => 'it is in no library that was open here lately. Insert it from its file.'),
    ),
  };
}

function lostPictures(reasons: readonly string[]): ImportNote[] {
  if (reasons.length === 0) return [];
  const count = reasons.length === 1 ? '1 picture' : `${reasons.length} pictures`;
  return [
    {
      code: 'picture-not-kept',
      kind: 'lost',
      message: `${count} (${[...new Set(reasons)].join(' ').replace(/\.$/, '')})`,
      where: null,
      text: null,
      at: 0,
      restored: false,
    },
  ];
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
