import { type Asset, newAsset } from '#shared/article/asset.ts';
import { type Result, success } from '#shared/result.ts';
import { readPictureHeader } from '../storage/picture-header.ts';
import { sha256 } from '../storage/sha256.ts';
import type { ImportedPicture } from './formats/import-format.ts';

/** The pictures that a file holds, each once, while it is read. */
export class PictureTray {
  readonly #pictures = new Map<string, ImportedPicture>();

  /** Takes a picture in by its header, without decoding it; fails as `readPictureHeader` does. */
  take(bytes: Uint8Array, fileName: string): Result<Asset> {
    const header = readPictureHeader(bytes);
    if (!header.ok) return header;
    const hash = sha256(bytes);
    if (!this.#pictures.has(hash)) this.#pictures.set(hash, { sha256: hash, fileName, bytes });
    return success(newAsset({ sha256: hash, fileName, bytes: bytes.length, ...header.value }));
  }

  /** Those that an article really has. */
  of(assets: readonly Asset[]): ImportedPicture[] {
    return assets.flatMap(({ sha256: hash }) => this.#pictures.get(hash) ?? []);
  }
}
