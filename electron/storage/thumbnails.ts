import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { durableWrite } from './durable-write.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { readPictureHeader } from './picture-header.ts';
import { makeFolder } from './sync-folder.ts';

/**
 * Makes a smaller picture, at most `maxSide` pixels wide and high; null when it cannot. Handed in, because Node has
 * no decoder of pictures and decoding does not belong on the main thread of anything.
 */
export type MakeThumbnail = (
  bytes: Uint8Array,
  mediaType: string,
  maxSide: number,
) => Promise<Uint8Array | null>;

/** The longer side of a thumbnail, in pixels. */
export const thumbnailSide = 320;

/** Small pictures by the hash of the large one, in `thumbnails/`; made when first asked for, deletable at any time. */
export class Thumbnails {
  readonly #folder: string;
  readonly #system: FileSystem;
  readonly #make: MakeThumbnail;
  readonly #making = new Map<string, Promise<Uint8Array | null>>();

  constructor(folder: string, system: FileSystem, make: MakeThumbnail) {
    this.#folder = folder;
    this.#system = system;
    this.#make = make;
  }

  /** The thumbnail of a picture; `original` is read only when it has to be made. Null when it cannot be. */
  async get(
    sha256: string,
    original: () => Promise<Uint8Array>,
    mayWrite: boolean,
  ): Promise<Uint8Array | null> {
    const kept = await this.#read(sha256);
    if (kept) return kept;
    const making = this.#making.get(sha256) ?? this.#create(sha256, original, mayWrite);
    this.#making.set(sha256, making);
    return making.finally(() => this.#making.delete(sha256));
  }

  /** What does not begin like a picture is damage, and is made again. */
  async #read(sha256: string): Promise<Uint8Array | null> {
    try {
      const bytes = await readFile(join(this.#folder, sha256));
      return readPictureHeader(bytes).ok ? bytes : null;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async #create(
    sha256: string,
    original: () => Promise<Uint8Array>,
    mayWrite: boolean,
  ): Promise<Uint8Array | null> {
    const bytes = await original();
    const header = readPictureHeader(bytes);
    const made = header.ok ? await this.#make(bytes, header.value.mediaType, thumbnailSide) : null;
    if (!made || !mayWrite) return made;
    try {
      await makeFolder(this.#folder, this.#system);
      await durableWrite(join(this.#folder, sha256), made, this.#system);
    } catch (error) {
      process.emitWarning(`A thumbnail could not be kept: ${error}`);
    }
    return made;
  }
}
