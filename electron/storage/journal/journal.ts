import type { Id, Time } from '#shared/clock.ts';
import { durableWrite } from '../durable-write.ts';
import { errorCode, type FileFacts, type FileSystem } from '../file-system.ts';
import { writeAll } from '../write-all.ts';
import { type JournalReading, readJournal } from './read-journal.ts';
import { type Change, encodeRecord } from './record.ts';
import { moveToSegments } from './segments.ts';

/**
 * The writer of one journal file. `append` returns when the record would survive a power cut. After a failure the
 * file is cut back to its last acknowledged record; when that fails too, or the disk could not say whether the bytes
 * are on it, `isTrusted` is false and the caller has to write the article whole and move the journal away.
 */
export class Journal {
  /** False from a failure that left the end of the file in doubt until the journal is moved away. */
  isTrusted = true;
  readonly #path: string;
  readonly #article: Id;
  readonly #system: FileSystem;
  #facts: FileFacts | null = null;
  #size = 0;
  #count = 0;
  #lastHash: string;
  #span: { first: number; last: number; at: Time } | null = null;

  /** A journal that has no file yet; `lastHash` is that of the last record in the one before, or ''. */
  constructor(path: string, article: Id, lastHash: string, system: FileSystem) {
    this.#path = path;
    this.#article = article;
    this.#lastHash = lastHash;
    this.#system = system;
  }

  /** Goes on behind a journal that was read and is whole. */
  async continueFrom(reading: JournalReading): Promise<void> {
    const first = reading.records[0];
    const last = reading.records.at(-1);
    if (!first || !last) throw new Error('A journal without a record cannot be continued.');
    this.#size = reading.goodBytes;
    this.#count = reading.records.length;
    this.#lastHash = last.sha256;
    this.#span = { first: first.payload.revision, last: last.payload.revision, at: last.at };
    this.#facts = await this.#system.stat(this.#path);
  }

  /** How many records the file holds. */
  get count(): number {
    return this.#count;
  }

  /** The revision of its last record; null while it has no file. */
  get lastRevision(): number | null {
    return this.#span?.last ?? null;
  }

  get path(): string {
    return this.#path;
  }

  /** `makeSure` is told how many bytes are needed, and rejects when there is no room for them. */
  async append(change: Change, at: Time, makeSure: (bytes: number) => Promise<void>): Promise<void> {
    const { line, sha256 } = encodeRecord(change, { seq: this.#count + 1, at, prevHash: this.#lastHash });
    const bytes = new TextEncoder().encode(`${line}\n`);
    await makeSure(bytes.length);
    try {
      // The first record comes with the file, in one piece: an empty journal is always damage.
      if (this.#count === 0) await durableWrite(this.#path, bytes, this.#system);
      else await this.#extend(bytes);
      const facts = await this.#system.stat(this.#path);
      if (facts?.size !== this.#size + bytes.length)
        throw new Error('The journal came out shorter than written.');
      this.#facts = facts;
    } catch (error) {
      await this.#cutBack();
      throw error;
    }
    const { revision } = change.payload;
    this.#size += bytes.length;
    this.#count += 1;
    this.#lastHash = sha256;
    this.#span = { first: this.#span?.first ?? revision, last: revision, at };
  }

  /** Moves the file among the older ones, so that the next record begins a new one. */
  async moveAway(folder: string): Promise<void> {
    if (this.#span)
      await moveToSegments(this.#path, folder, { ...this.#span, sha256: this.#lastHash }, this.#system);
    this.forget();
  }

  /** Begins anew without a file; the caller has moved it. */
  forget(): void {
    this.#span = null;
    this.#size = 0;
    this.#count = 0;
    this.#facts = null;
    this.isTrusted = true;
  }

  /** Tells whether the file is as this program left it; one that was only touched counts as the same. */
  async isAsLeft(): Promise<boolean> {
    const facts = await this.#system.stat(this.#path);
    if (!facts || !this.#facts) return facts === null && this.#facts === null;
    if (facts.size === this.#facts.size && facts.mtimeMs === this.#facts.mtimeMs) return true;
    const reading = await readJournal(this.#path, this.#article);
    const same = reading?.bytes.length === this.#size && reading.records.at(-1)?.sha256 === this.#lastHash;
    if (same) this.#facts = facts;
    return same;
  }

  async #extend(bytes: Uint8Array): Promise<void> {
    const file = await this.#system.open(this.#path, 'a');
    try {
      await writeAll(file, bytes, this.#system);
      await this.#sync(file);
    } finally {
      await this.#system.close(file);
    }
  }

  /** After a failed sync the kernel may forget that the pages were never written, so a later one proves nothing. */
  async #sync(file: number): Promise<void> {
    try {
      await this.#system.fdatasync(file);
    } catch (error) {
      this.isTrusted = false;
      throw error;
    }
  }

  async #cutBack(): Promise<void> {
    try {
      if (this.#count === 0) {
        await this.#system.unlink(this.#path);
        return;
      }
      const file = await this.#system.open(this.#path, 'r+');
      try {
        await this.#system.truncate(file, this.#size);
        await this.#sync(file);
      } finally {
        await this.#system.close(file);
      }
      this.#facts = await this.#system.stat(this.#path);
    } catch (error) {
      if (this.#count > 0 || errorCode(error) !== 'ENOENT') this.isTrusted = false;
    }
  }
}
