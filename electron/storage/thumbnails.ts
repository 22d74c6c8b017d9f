import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { durableWrite } from './durable-write.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { readPictureHeader } from './picture-header.ts';
import { fitsInto, type PictureForm, type PictureSize, pictureSizes } from './picture-size.ts';
import { makeFolder } from './sync-folder.ts';

/**
 * Makes a smaller picture that fits into a size, in a format that a window shows; null when the picture cannot be
 * decoded. Rejects when none can be made at present. Handed in, because decoding does not belong into this process.
 */
export type MakeThumbnail = (
  bytes: Uint8Array,
  mediaType: string,
  size: PictureSize,
) => Promise<Uint8Array | null>;

/** A picture as a window is given it. */
export interface ShownPicture {
  bytes: Uint8Array;
  mediaType: string;
}

/** Smaller pictures by the hash of the large one, in `thumbnails/`; made when first asked for, deletable at any time. */
export class Thumbnails {
  readonly #folder: string;
  readonly #system: FileSystem;
  readonly #make: MakeThumbnail | null;
  readonly #making = new Map<string, Promise<ShownPicture | null>>();
  /** What could not be decoded is not tried again before the next start. */
  readonly #hopeless = new Set<string>();

  /** Without a `make` every picture is shown as it is. */
  constructor(folder: string, system: FileSystem, make: MakeThumbnail | null) {
    this.#folder = folder;
    this.#system = system;
    this.#make = make;
  }

  /**
   * A picture in one of its smaller forms; `original` is read only when that has to be made. A picture that is small
   * enough, or that cannot be made smaller at present, is given as it is. Null for what cannot be decoded or claims
   * more pixels than Galley takes: what broke the process that decodes must not come to the window.
   */
  async get(
    sha256: string,
    form: PictureForm,
    original: () => Promise<Uint8Array>,
    mayWrite: boolean,
  ): Promise<ShownPicture | null> {
    const name = form === 'thumbnail' ? sha256 : `${sha256}-${form}`;
    if (this.#hopeless.has(name)) return null;
    const kept = await this.#read(name);
    if (kept) return kept;
    const making = this.#making.get(name) ?? this.#create(name, pictureSizes[form], original, mayWrite);
    this.#making.set(name, making);
    return making.finally(() => this.#making.delete(name));
  }

  /** What does not begin like a picture is damage, and is made again. */
  async #read(name: string): Promise<ShownPicture | null> {
    try {
      return asShown(await readFile(join(this.#folder, name)));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async #create(
    name: string,
    size: PictureSize,
    original: () => Promise<Uint8Array>,
    mayWrite: boolean,
  ): Promise<ShownPicture | null> {
    const bytes = await original();
    const header = readPictureHeader(bytes);
    if (!header.ok) return null;
    const { mediaType } = header.value;
    if (!this.#make || fitsInto(header.value, size)) return { bytes, mediaType };
    let made: Uint8Array | null;
    try {
      made = await this.#make(bytes, mediaType, size);
    } catch (error) {
      process.emitWarning(`A picture is shown as it is: ${error}`);
      return { bytes, mediaType };
    }
    if (!made) this.#hopeless.add(name);
    else if (mayWrite) await this.#keep(name, made);
    return made && asShown(made);
  }

  async #keep(name: string, made: Uint8Array): Promise<void> {
    try {
      await makeFolder(this.#folder, this.#system);
      await durableWrite(join(this.#folder, name), made, this.#system);
    } catch (error) {
      process.emitWarning(`A thumbnail could not be kept: ${error}`);
    }
  }
}

function asShown(bytes: Uint8Array): ShownPicture | null {
  const header = readPictureHeader(bytes);
  return header.ok ? { bytes, mediaType: header.value.mediaType } : null;
}
