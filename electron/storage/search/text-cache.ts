import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { type Id, idSchema } from '#shared/clock.ts';
import { durableWrite } from '../durable-write.ts';
import { errorCode, type FileSystem } from '../file-system.ts';
import { makeFolder } from '../sync-folder.ts';
import { fold } from './fold.ts';
import type { SearchText } from './search-texts.ts';

const lineSchema = z.object({ id: idSchema, revision: z.int(), title: z.string(), text: z.string() });

/**
 * The texts of a library as they are searched, in memory and in `cache/texts.ndjson`. Rebuildable: what is missing
 * or not whole in the file is made again from the articles.
 */
export class TextCache {
  readonly #path: string;
  readonly #system: FileSystem;
  readonly #texts = new Map<Id, SearchText>();
  #reading: Promise<void> | null = null;
  #changed = false;

  constructor(path: string, system: FileSystem) {
    this.#path = path;
    this.#system = system;
  }

  /** Reads what an earlier run has kept, once. */
  load(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  get(id: Id): SearchText | undefined {
    return this.#texts.get(id);
  }

  /** Takes in a new revision, once the cache is in use; until then nothing is spent on it. */
  changed(article: Article): void {
    if (this.#reading) this.set(article);
  }

  set(article: Article): SearchText {
    const { id, revision, headline, dek, byline } = article;
    const text = fold([dek, byline, ...article.body.map(blockText)].join('\n'));
    const made = { id, revision, title: fold(headline), text };
    this.#texts.set(id, made);
    this.#changed = true;
    return made;
  }

  delete(id: Id): void {
    this.#changed = this.#texts.delete(id) || this.#changed;
  }

  /** Writes the file when anything changed. */
  async flush(): Promise<void> {
    if (!this.#changed) return;
    const lines = [...this.#texts.values()].map(text => `${JSON.stringify(text)}\n`);
    await makeFolder(dirname(this.#path), this.#system);
    await durableWrite(this.#path, new TextEncoder().encode(lines.join('')), this.#system);
    this.#changed = false;
  }

  async #read(): Promise<void> {
    let stored: string;
    try {
      stored = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
      throw error;
    }
    for (const line of stored.split('\n')) {
      const text = lineSchema.safeParse(parseLine(line));
      // A text that came in meanwhile is newer than that of the file.
      if (text.success && !this.#texts.has(text.data.id)) this.#texts.set(text.data.id, text.data);
    }
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // A line that is not whole is made again from its article.
    return undefined;
  }
}
