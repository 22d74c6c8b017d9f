import type { Asset } from '#shared/article/asset.ts';
import type { Id } from '#shared/clock.ts';
import type { Result } from '#shared/result.ts';

/** Something that a notice about a paste offers to do. */
export interface PasteAction {
  label: string;
  run: () => void;
}

/** What pasting needs of the window around the editor. */
export interface PasteHost {
  /** The article in the editor, by which pictures in it are found. */
  articleId: Id;
  /** Keeps a picture with the article; `bytes` are those of its file. */
  keepPicture: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<Asset>>;
  /** Copies pictures of another article to this one; those that are not there are missing from the answer. */
  copyPictures: (from: Id, assets: readonly string[]) => Promise<Result<readonly Asset[]>>;
  /** Tells about the paste, in the place of what was told about it before. */
  tell: (kind: 'info' | 'error', text: string, actions: readonly PasteAction[]) => void;
  /** Takes back what was told. */
  withdraw: () => void;
}
