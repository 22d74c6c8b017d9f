import { readFile } from 'node:fs/promises';
import type { FileFacts, FileSystem } from './file-system.ts';
import { sha256 } from './sha256.ts';

/** Remembers how this program left a file, so that a change by another one is noticed before it is written over. */
export class WatchedFile {
  readonly #path: string;
  readonly #system: FileSystem;
  #facts: FileFacts | null = null;
  #hash = '';
  #isGone = false;

  constructor(path: string, system: FileSystem) {
    this.#path = path;
    this.#system = system;
  }

  /** The file now holds this text, written or read by this program. */
  async left(text: string): Promise<void> {
    this.#isGone = false;
    this.#hash = sha256(text);
    this.#facts = await this.#system.stat(this.#path);
  }

  /** Null when the file is as it was left, by size and time or else by its hash; `gone`, or the bytes it has now. */
  async change(): Promise<'gone' | Uint8Array | null> {
    const facts = await this.#system.stat(this.#path);
    if (!facts) return this.#isGone ? null : 'gone';
    if (facts.size === this.#facts?.size && facts.mtimeMs === this.#facts.mtimeMs) return null;
    const bytes = await readFile(this.#path);
    if (sha256(bytes) !== this.#hash) return bytes;
    this.#facts = facts;
    return null;
  }

  /** A change was kept elsewhere and told: from now on the file counts as left like this. */
  async accept(change: 'gone' | Uint8Array): Promise<void> {
    this.#hash = change === 'gone' ? '' : sha256(change);
    this.#facts = change === 'gone' ? null : await this.#system.stat(this.#path);
    this.#isGone = change === 'gone';
  }

  /** A write of this text failed at its end: it may stand in the file nevertheless, and is then no foreign change. */
  async mayHold(text: string): Promise<void> {
    if ((await this.change()) instanceof Uint8Array && sha256(await readFile(this.#path)) === sha256(text)) {
      await this.left(text);
    }
  }
}
