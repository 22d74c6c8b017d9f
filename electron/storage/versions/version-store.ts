import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { z } from 'zod';
import type { Time } from '#shared/clock.ts';
import { DamagedFile } from '../damaged-file.ts';
import { durableWrite } from '../durable-write.ts';
import { errorCode, type FileSystem } from '../file-system.ts';
import { namesIn } from '../names-in.ts';
import { readMany } from '../read-many.ts';
import { sha256 } from '../sha256.ts';
import { makeFolder } from '../sync-folder.ts';
import { expiredVersions } from './retention.ts';
import { hashLength, parseVersionId, type Version, versionEnding, versionId } from './version-name.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** The largest article text that is taken out of a version, in bytes. */
const maxText = 256 * 1024 * 1024;

const labelEnding = '.label.json';
const labelSchema = z.object({ name: z.string(), who: z.string() });

/**
 * The kept versions of one article: each a compressed article text in `snapshots/`. What the list shows stands in
 * the file names, so most of it costs one look into the folder; a name given by an editor stands in a small file beside.
 */
export class VersionStore {
  readonly #folder: string;
  readonly #system: FileSystem;

  constructor(folder: string, system: FileSystem) {
    this.#folder = folder;
    this.#system = system;
  }

  path(id: string): string {
    return join(this.#folder, id + versionEnding);
  }

  /** Keeps a text, durably; one that is there already under the same revision, time and kind is not written again. */
  async write(
    text: string,
    given: Pick<Version, 'revision' | 'at' | 'kind' | 'name' | 'who'>,
  ): Promise<Version> {
    const hash = sha256(text).slice(0, hashLength);
    const id = versionId({ ...given, hash });
    await makeFolder(this.#folder, this.#system);
    if (!(await this.#system.stat(this.path(id)))) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
      await durableWrite(
        this.path(id),
        await compress(new TextEncoder().encode(text), { params }),
        this.#system,
      );
    }
    if (given.name !== '' || given.who !== '') await this.label(id, given.name, given.who);
    return { ...given, id, hash };
  }

  /** Newest first. A label that cannot be read leaves its version nameless but kept, with the kind `named`. */
  async list(): Promise<Version[]> {
    const files = await namesIn(this.#folder);
    const labels = new Set(files.filter(file => file.endsWith(labelEnding)));
    const versions = versionsAmong(files);
    const named = versions.filter(({ id }) => labels.has(id + labelEnding));
    const read = await readMany(named.map(({ id }) => join(this.#folder, id + labelEnding)));
    const label = new Map(named.map(({ id }, at) => [id, read[at]]));
    return versions.map(version => withLabel(version, label.get(version.id)));
  }

  /** The same without their names, which costs one look into the folder. */
  async listUnnamed(): Promise<Version[]> {
    return versionsAmong(await namesIn(this.#folder));
  }

  /** The article text of a version; undefined when there is none of that id, DamagedFile when it is not whole. */
  async read(id: string): Promise<string | undefined> {
    const version = parseVersionId(id);
    if (!version) return undefined;
    let packed: Uint8Array;
    try {
      packed = await readFile(this.path(id));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
    const text = await decompress(packed, { maxOutputLength: maxText }).then(
      bytes => bytes.toString('utf8'),
      () => null,
    );
    if (text === null) throw new DamagedFile(this.path(id), 'it cannot be unpacked');
    if (!sha256(text).startsWith(version.hash)) throw new DamagedFile(this.path(id), 'its checksum is wrong');
    return text;
  }

  /** Gives a version a name, with which it is kept for ever. */
  async label(id: string, name: string, who: string): Promise<void> {
    const text = `${JSON.stringify({ name, who })}\n`;
    await durableWrite(join(this.#folder, id + labelEnding), new TextEncoder().encode(text), this.#system);
  }

  /** Takes back a version that was written for a save that then failed. */
  async remove(id: string): Promise<void> {
    await this.#system.unlink(this.path(id));
  }

  /** Removes what has had its time; returns how many. */
  async prune(now: Time): Promise<number> {
    const expired = expiredVersions(await this.list(), now);
    for (const id of expired) {
      await this.remove(id);
      await this.#system.unlink(join(this.#folder, id + labelEnding)).catch(ignoreMissing);
    }
    return expired.length;
  }
}

/** The versions among the names of files, newest first. */
function versionsAmong(files: readonly string[]): Version[] {
  return files
    .filter(file => file.endsWith(versionEnding))
    .flatMap(file => parseVersionId(file.slice(0, -versionEnding.length)) ?? [])
    .sort((a, b) => b.revision - a.revision || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The version with what its label says; with a label that is damaged it has no name, but is kept for ever. */
function withLabel(version: Version, label: Uint8Array | null | undefined): Version {
  // Undefined: it never had one. Null: it was removed since the folder was looked at.
  if (!label) return version;
  const read = labelSchema.safeParse(parseLabel(label));
  return read.success ? { ...version, ...read.data } : { ...version, kind: 'named' };
}

function parseLabel(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
