import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Asset, newAsset } from '#shared/article/asset.ts';
import type { Id } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { libraryPaths } from './library-paths.ts';
import { readPictureHeader } from './picture-header.ts';
import type { PictureForm } from './picture-size.ts';
import { sha256 } from './sha256.ts';
import { makeFolder } from './sync-folder.ts';
import { type MakeThumbnail, type ShownPicture, Thumbnails } from './thumbnails.ts';

export interface PictureRules {
  library: string;
  system: FileSystem;
  free: FreeSpace;
  makeThumbnail: MakeThumbnail | null;
  mayWrite: () => Promise<Result<void>>;
}

/** The pictures of a library, each kept with its article under the hash of its bytes. */
export class Pictures {
  readonly #rules: PictureRules;
  readonly #paths: ReturnType<typeof libraryPaths>;
  readonly #thumbnails: Thumbnails;

  constructor(rules: PictureRules) {
    this.#rules = rules;
    this.#paths = libraryPaths(rules.library);
    this.#thumbnails = new Thumbnails(this.#paths.thumbnails, rules.system, rules.makeThumbnail);
  }

  /** Keeps a picture, once however often it is added, with what its file says of itself. Refuses what is no picture or too large. */
  async add(id: Id, fileName: string, bytes: Uint8Array): Promise<Result<Asset>> {
    const { library, system, free, mayWrite } = this.#rules;
    const allowed = await mayWrite();
    if (!allowed.ok) return allowed;
    const header = readPictureHeader(bytes);
    if (!header.ok) return failure(header.error.code, `${fileName}: ${header.error.message}`);
    const hash = sha256(bytes);
    const path = this.#paths.asset(id, hash);
    try {
      await makeSureOfRoom(library, bytes.length, free);
      await makeFolder(dirname(path), system);
      await durableWrite(path, bytes, system);
    } catch (error) {
      return explainWriteFailure(fileName, error);
    }
    // Loaded when the first picture comes in: a start does not need it.
    const { readPictureFacts } = await import('./read-picture-facts.ts');
    const facts = readPictureFacts(bytes);
    return success({
      ...newAsset({ sha256: hash, fileName, bytes: bytes.length, ...header.value }),
      ...facts,
    });
  }

  /** The bytes of a picture; rejects when there is none of that hash or it is damaged. */
  async read(id: Id, hash: string): Promise<Uint8Array> {
    const path = this.#paths.asset(id, hash);
    const bytes = await readFile(path);
    if (sha256(bytes) !== hash) throw new DamagedFile(path, 'its checksum is wrong');
    return bytes;
  }

  /** A picture in a form that is made for the window; see `Thumbnails.get`. */
  async shown(id: Id, hash: string, form: PictureForm): Promise<ShownPicture | null> {
    const { ok: mayWrite } = await this.#rules.mayWrite();
    return this.#thumbnails.get(hash, form, () => this.read(id, hash), mayWrite);
  }
}
