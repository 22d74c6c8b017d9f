import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import { sameValue } from '#shared/article/same-value.ts';
import type { Id } from '#shared/clock.ts';
import {
  type SearchDocument,
  searchDocumentOf,
  searchDocumentSchema,
} from '#shared/search/search-document.ts';
import { WordIndex } from '#shared/search/word-index.ts';
import { durableWrite } from '../durable-write.ts';
import { errorCode, type FileSystem } from '../file-system.ts';
import { makeFolder } from '../sync-folder.ts';
import { takeTurns } from '../take-turns.ts';
import { writeAll } from '../write-all.ts';

/** How many articles wait in memory for their text to be made. */
const mostFresh = 32;

/**
 * The texts of a library as they are searched, in memory and in `cache/texts.ndjson`: a line a text, of which the
 * last of an article counts. Rebuildable: what is missing, not whole or of an earlier Galley is made again from the
 * articles. The index of their words is in memory only.
 */
export class TextCache {
  readonly words = new WordIndex();
  readonly #path: string;
  readonly #system: FileSystem;
  readonly #texts = new Map<Id, SearchDocument>();
  readonly #unwritten = new Set<Id>();
  /** New revisions of which no text is made yet: an article that is being typed has one a second. */
  readonly #fresh = new Map<Id, Article>();
  #reading: Promise<void> | null = null;
  /** How many lines the file has; null when nothing may be put behind them. */
  #lines: number | null = null;

  constructor(path: string, system: FileSystem) {
    this.#path = path;
    this.#system = system;
  }

  /** Reads what an earlier run has kept, once, in short turns. */
  load(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  get(id: Id): SearchDocument | undefined {
    const fresh = this.#fresh.get(id);
    if (fresh) this.set(fresh);
    return this.#texts.get(id);
  }

  /** Takes in a new revision, once the cache is in use; its text is made when it is asked for. */
  changed(article: Article): void {
    if (!this.#reading) return;
    this.#fresh.set(article.id, article);
    const [longest] = this.#fresh.values();
    if (longest && this.#fresh.size > mostFresh) this.set(longest);
  }

  set(article: Article): void {
    const { id } = article;
    this.#fresh.delete(id);
    const document = searchDocumentOf(article);
    const known = this.#texts.get(id);
    if (known?.revision === document.revision && sameValue(known, document)) return;
    this.#put(document);
    this.#unwritten.add(id);
  }

  #put(document: SearchDocument): void {
    const { id } = document;
    this.words.set(id, wordsIn(this.#texts.get(id)), wordsIn(document));
    this.#texts.set(id, document);
  }

  delete(id: Id): void {
    this.#fresh.delete(id);
    this.words.delete(id, wordsIn(this.#texts.get(id)));
    this.#texts.delete(id);
    this.#unwritten.delete(id);
  }

  /**
   * Writes what is new: behind the lines of the file, or the file whole when it is damaged or more than half of it
   * has been overtaken. Not synced in the first case: what a power cut takes is made again.
   */
  async flush(): Promise<void> {
    for (const article of [...this.#fresh.values()]) this.set(article);
    if (this.#unwritten.size === 0) return;
    const ids = [...this.#unwritten];
    this.#unwritten.clear();
    try {
      await makeFolder(dirname(this.#path), this.#system);
      const lines = this.#lines === null ? null : this.#lines + ids.length;
      if (lines === null || lines > 2 * this.#texts.size) {
        await durableWrite(this.#path, await this.#encode([...this.#texts.keys()]), this.#system);
        this.#lines = this.#texts.size;
      } else {
        // Until it went well, the end of the file is in doubt.
        this.#lines = null;
        await this.#append(await this.#encode(ids));
        this.#lines = lines;
      }
    } catch (error) {
      for (const id of ids) this.#unwritten.add(id);
      throw error;
    }
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const file = await this.#system.open(this.#path, 'a');
    try {
      await writeAll(file, bytes, this.#system);
    } finally {
      await this.#system.close(file);
    }
  }

  async #encode(ids: readonly Id[]): Promise<Uint8Array> {
    const pause = takeTurns();
    const lines: Buffer[] = [];
    for (const id of ids) {
      const text = this.#texts.get(id);
      if (text) lines.push(Buffer.from(`${JSON.stringify(text)}\n`));
      await pause();
    }
    return Buffer.concat(lines);
  }

  async #read(): Promise<void> {
    let stored: Buffer;
    try {
      stored = await readFile(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
      throw error;
    }
    const pause = takeTurns();
    // A text that came in meanwhile is newer than that of the file.
    const inMemory = new Set([...this.#texts.keys(), ...this.#fresh.keys()]);
    let lines = 0;
    let whole = true;
    for (let start = 0; start < stored.length; ) {
      const feed = stored.indexOf(10, start);
      const end = feed === -1 ? stored.length : feed;
      const text = searchDocumentSchema.safeParse(parseLine(stored.toString('utf8', start, end)));
      if (text.success && feed !== -1) {
        if (!inMemory.has(text.data.id)) this.#put(text.data);
      } else whole = false;
      lines += 1;
      start = end + 1;
      await pause();
    }
    this.#lines = whole ? lines : null;
  }
}

/** What words and phrases are looked for in. */
function wordsIn(document: SearchDocument | undefined): string {
  return document ? `${document.title}\n${document.text}` : '';
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // A line that is not whole is made again from its article.
    return undefined;
  }
}
