import { basename } from 'node:path';
import type { Id, Origin } from '#shared/clock.ts';
import { applyChoices, type ImportChoices } from '#shared/exchange/import-choices.ts';
import type { Looked, Twin, WaitingFile } from '#shared/ipc/import.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ImportSource } from '../storage/additions.ts';
import type { Library } from '../storage/library.ts';
import { sha256 } from '../storage/sha256.ts';
import { addToLibrary } from './add-to-library.ts';
import { canTakeWhole, type ReadBytes } from './import-bytes.ts';
import type { ImportBytes } from './import-file.ts';
import { orderImport } from './import-order.ts';
import { previewImport } from './preview-import.ts';
import { checkSize, readSource } from './read-source.ts';
import { findTwins } from './twins.ts';

/** How many files, and how many bytes of them, wait at a time: all of it is in memory until it is decided about. */
export const trayLimits = { files: 500, bytes: 200 * 1024 * 1024 };

export interface TrayRules {
  origin: Origin;
  library: () => Promise<Library>;
  /** Makes articles of bytes; `signal` ends that. */
  read: (signal: AbortSignal) => ImportBytes;
}

interface Waiting {
  fileName: string;
  /** Where it lies; null for one that was handed in with its bytes. */
  path: string | null;
  /** In bytes, where it is known before the file is read. */
  size: number | null;
  bytes: Uint8Array | null;
  hash: string;
  /** What it was read as last, with or without recognising. */
  read: { whole: boolean; imported: ReadBytes } | null;
}

/**
 * The files that somebody looks at before they are imported: each is read once, by and by, and nothing of it is in
 * the library until it is added. What was looked at is what is added, whatever becomes of the file meanwhile.
 */
export class ImportTray {
  readonly #rules: TrayRules;
  readonly #files = new Map<string, Waiting>();
  #count = 0;
  #twins: Promise<(hash: string) => Promise<Twin[]>> | null = null;
  readonly #readings = new Set<AbortController>();

  constructor(rules: TrayRules) {
    this.#rules = rules;
  }

  /** A file on the disk, which is not touched yet. */
  put(path: string): WaitingFile {
    return this.#put({ fileName: basename(path), path, size: null, bytes: null, hash: '', read: null });
  }

  /** A file that was handed in; `bytes` is null where it is larger than what is handed in. */
  hand({ fileName, size, bytes }: { fileName: string; size: number; bytes: Uint8Array | null }): WaitingFile {
    return this.#put({ fileName, path: null, size, bytes, hash: '', read: null });
  }

  /** Reads a file as far as it is not read yet, and says what would become of it. */
  async look(key: string, choices: ImportChoices): Promise<Result<Looked>> {
    const file = this.#files.get(key);
    if (!file) return gone();
    const source = await this.#fetch(file);
    if (!source.ok) return success({ error: source.error, canTakeWhole: false });
    const read = await this.#read(file, source.value, choices.whole);
    if (!read.ok) {
      const mayHelp = !choices.whole && ['refused', 'too-large'].includes(read.error.code);
      return success({ error: read.error, canTakeWhole: mayHelp && canTakeWhole(source.value) });
    }
    // What is previewed is not kept, so its ids may be any.
    const { article, report } = applyChoices(read.value, choices, this.#rules.origin.newId);
    return success({
      preview: {
        ...(await previewImport(article, report, read.value.format)),
        size: source.value.bytes.length,
        twins: await this.#twinsOf(file.hash),
        sameAs: this.#before(key, file.hash),
      },
    });
  }

  /** Adds what became of a file to the library; it no longer waits then. */
  async add(key: string, choices: ImportChoices): Promise<Result<{ id: Id }>> {
    const file = this.#files.get(key);
    if (!file) return gone();
    const source = await this.#fetch(file);
    if (!source.ok) return source;
    const read = await this.#read(file, source.value, choices.whole);
    if (!read.ok) return read;
    const { origin } = this.#rules;
    const { article } = applyChoices(read.value, choices, origin.newId);
    const { pictures } = read.value;
    const added = await addToLibrary(
      await this.#rules.library(),
      { article, source: source.value, pictures },
      origin,
    );
    if (!added.ok) return added;
    this.#files.delete(key);
    this.#twins = null;
    return success({ id: added.value.id });
  }

  /** Ends every reading that is under way. */
  cancel(): void {
    for (const reading of this.#readings) reading.abort();
  }

  forget(): void {
    this.cancel();
    this.#files.clear();
    this.#twins = null;
  }

  #put(file: Waiting): WaitingFile {
    // No id of the origin: what an import is given by it must not depend on who looked at it first.
    this.#count += 1;
    const key = `file-${this.#count}`;
    this.#files.set(key, file);
    return { key, fileName: file.fileName, bytes: file.size };
  }

  async #fetch(file: Waiting): Promise<Result<ImportSource>> {
    const { fileName, path, size } = file;
    if (file.bytes && file.hash !== '') return success({ fileName, bytes: file.bytes });
    if (size !== null) {
      const fits = checkSize(fileName, size);
      if (!fits.ok) return fits;
    }
    const bytes = path === null ? success(file.bytes) : await readSource(path);
    if (!bytes.ok) return bytes;
    if (!bytes.value) return gone();
    const held = [...this.#files.values()].filter(other => other.hash !== '');
    const total = held.reduce((sum, other) => sum + (other.bytes?.length ?? 0), bytes.value.length);
    if (held.length >= trayLimits.files || total > trayLimits.bytes) return tooMany(fileName);
    file.bytes = bytes.value;
    file.hash = sha256(bytes.value);
    return success({ fileName, bytes: bytes.value });
  }

  async #read(file: Waiting, source: ImportSource, whole: boolean): Promise<Result<ReadBytes>> {
    if (file.read?.whole === whole) return success(file.read.imported);
    const { origin, read } = this.#rules;
    const reading = new AbortController();
    this.#readings.add(reading);
    const imported = await read(reading.signal)(source, orderImport('auto', origin, whole));
    this.#readings.delete(reading);
    if (imported.ok) file.read = { whole, imported: imported.value };
    return imported;
  }

  async #twinsOf(hash: string): Promise<Twin[]> {
    this.#twins ??= this.#rules.library().then(findTwins);
    return (await this.#twins)(hash);
  }

  /** The first of the files before this one that has the same bytes. */
  #before(key: string, hash: string): string | null {
    for (const [other, file] of this.#files) {
      if (other === key) return null;
      if (file.hash === hash) return file.fileName;
    }
    return null;
  }
}

function gone(): Result<never> {
  return failure(
    'not-found',
    'This file no longer waits to be imported. Nothing was changed; choose it again.',
  );
}

function tooMany(fileName: string): Result<never> {
  const { files, bytes } = trayLimits;
  return failure(
    'too-large',
    `${fileName} was not read: Galley looks at up to ${files} files and ${bytes / 1024 / 1024} MB at a time. Nothing was changed; import these first, then the rest.`,
  );
}
