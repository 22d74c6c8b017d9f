import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
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
import { articleTermsSchema, termsOf } from './article-terms.ts';

/** What is searched of an article, what completion knows of it (not folded), and its slug. */
const lineSchema = searchDocumentSchema.extend({ terms: articleTermsSchema, slug: z.string() });
export type SearchText = z.infer<typeof lineSchema>;

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
  readonly #texts = new Map<Id, SearchText>();
  readonly #unwritten = new Set<Id>();
  /** New revisions of which no text is made yet: an article that is being typed has one a second. */
  readonly #fresh = new Map<Id, Article>();
  #reading: Promise<void> | null = null;
  #generation = 0;
  /** How many lines the file has; null when nothing may be put behind them. */
  #lines: number | null = null;
  /** A text has to go from the file, which is then written whole. */
  #gone = false;

  constructor(path: string, system: FileSystem) {
    this.#path = path;
    this.#system = system;
  }

  /** Reads what an earlier run has kept, once, in short turns. */
  load(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  get(id: Id): SearchText | undefined {
    const fresh = this.#fresh.get(id);
    if (fresh) this.set(fresh);
    return this.#texts.get(id);
  }

  /** Every text in memory, those of new revisions included. */
  all(): Iterable<SearchText> {
    for (const article of [...this.#fresh.values()]) this.set(article);
    return this.#texts.values();
  }

  /** Another number whenever terms or slugs are others than before. */
  get generation(): number {
    for (const article of [...this.#fresh.values()]) this.set(article);
    return this.#generation;
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
    const text = { ...searchDocumentOf(article), terms: termsOf(article), slug: article.slug };
    const known = this.#texts.get(id);
    if (known?.revision === text.revision && sameValue(known, text)) return;
    if (known?.slug !== text.slug || !sameValue(known.terms, text.terms)) this.#generation += 1;
    this.#put(text);
    this.#unwritten.add(id);
  }

  #put(text: SearchText): void {
    const { id } = text;
    this.words.set(id, wordsIn(this.#texts.get(id)), wordsIn(text));
    this.#texts.set(id, text);
  }

  delete(id: Id): void {
    this.#fresh.delete(id);
    this.words.delete(id, wordsIn(this.#texts.get(id)));
    if (this.#texts.delete(id)) {
      this.#generation += 1;
      this.#gone = true;
    }
    this.#unwritten.delete(id);
  }

  /**
   * Writes what is new: behind the lines of the file, or the file whole when it is damaged, has the text of an article
   * that is gone, or more than half of it has been overtaken. Not synced in the first case: what a power cut takes is
   * made again.
   */
  async flush(): Promise<void> {
    for (const article of [...this.#fresh.values()]) this.set(article);
    if (this.#unwritten.size === 0 && !this.#gone) return;
    const ids = [...this.#unwritten];
    this.#unwritten.clear();
    try {
      await makeFolder(dirname(this.#path), this.#system);
      const lines = this.#lines === null ? null : this.#lines + ids.length;
      if (this.#gone || lines === null || lines > 2 * this.#texts.size) {
        this.#gone = false;
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
      // What the file has now is in doubt, so the next time it is written whole.
      this.#lines = null;
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
      const text = lineSchema.safeParse(parseLine(stored.toString('utf8', start, end)));
      if (text.success && feed !== -1) {
        if (!inMemory.has(text.data.id)) this.#put(text.data);
        this.#generation += 1;
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
