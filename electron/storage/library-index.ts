import { readdir, stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { z } from 'zod';
import { type Id, idSchema, type Time } from '#shared/clock.ts';
import {
  type ArticleSummary,
  articleSummarySchema,
  earlierSummarySchema,
} from '#shared/ipc/article-summary.ts';
import type { After } from './after.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { JsonAdapter } from './json-adapter.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { quarantine } from './quarantine.ts';
import type { RecoveryNotice } from './recovery/notice.ts';

/** The version of the library's layout that this program writes. */
export const librarySchemaVersion = 1;

/** A summary that does not parse is left out, and found again from its article. */
const indexSchema = z.looseObject({ schemaVersion: z.int().min(1), articles: z.array(z.unknown()) });
type Stored = z.infer<typeof indexSchema>;

/** How long changes of the index may wait before they are written, in milliseconds; the articles never wait. */
const writeDelay = 20_000;

/** How many articles are looked at in one go. */
const looksAtOnce = 64;

export interface IndexRules {
  library: string;
  system: FileSystem;
  now: () => Time;
  after: After;
  tell: (notice: RecoveryNotice) => void;
  /** Whether the index may be written; asked before each write. */
  mayWrite: () => boolean;
}

/**
 * The list of what a library holds, kept in `library.json`. It can be made anew from the articles at any time,
 * so it may lag behind them by a moment and is brought up to date when the library is next opened.
 */
export class LibraryIndex {
  readonly #db: Low<Stored>;
  readonly #rules: IndexRules;
  readonly #summaries = new Map<Id, ArticleSummary>();
  #sorted: ArticleSummary[] | null = null;
  /** Articles whose summary is of an earlier Galley. */
  readonly #earlier = new Set<Id>();
  #callOff: (() => void) | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** The version of the layout as the file says. */
  readonly schemaVersion: number;
  #damage: DamagedFile | null = null;

  private constructor(db: Low<Stored>, rules: IndexRules) {
    this.#db = db;
    this.#rules = rules;
    this.schemaVersion = db.data.schemaVersion;
    for (const stored of db.data.articles) {
      const summary = articleSummarySchema.safeParse(stored);
      const known = summary.success ? summary : earlierSummarySchema.safeParse(stored);
      if (!known.success) continue;
      this.#summaries.set(known.data.id, known.data);
      if (!summary.success) this.#earlier.add(known.data.id);
    }
    db.data = { ...db.data, articles: [] };
  }

  /** Reads the index and touches nothing; a damaged one starts empty for `reconcile` to fill. */
  static async open(rules: IndexRules): Promise<LibraryIndex> {
    const write = (target: string, bytes: Uint8Array) => durableWrite(target, bytes, rules.system);
    const adapter = new JsonAdapter<Stored>(libraryPaths(rules.library).index, indexSchema, write, 0);
    const db = new Low<Stored>(adapter, { schemaVersion: librarySchemaVersion, articles: [] });
    try {
      await db.read();
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const index = new LibraryIndex(db, rules);
      index.#damage = error;
      return index;
    }
    return new LibraryIndex(db, rules);
  }

  /** Sets a damaged file aside, if this program may write, and tells of it. */
  async putRight(): Promise<void> {
    if (!this.#damage) return;
    const { library, now, tell, mayWrite } = this.#rules;
    const { path, why } = this.#damage;
    const kept = mayWrite() ? ` The damaged file is kept at ${await quarantine(library, path, now())}.` : '';
    const message = `The list of articles was damaged (${why}) and is made anew from the articles themselves.${kept}`;
    tell({ kind: 'repaired', article: null, message });
  }

  /** Newest change first. */
  list(): ArticleSummary[] {
    this.#sorted ??= [...this.#summaries.values()].sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
    return [...this.#sorted];
  }

  get(id: Id): ArticleSummary | undefined {
    return this.#summaries.get(id);
  }

  set(summary: ArticleSummary): void {
    this.#earlier.delete(summary.id);
    const known = this.#summaries.get(summary.id);
    if (known && JSON.stringify(known) === JSON.stringify(summary)) return;
    this.#summaries.set(summary.id, summary);
    // Kept in order by one look from the front: what has just changed belongs at the top.
    if (this.#sorted) {
      const others = known ? this.#sorted.filter(other => other.id !== summary.id) : this.#sorted;
      const place = others.findIndex(other => other.modifiedAt <= summary.modifiedAt);
      others.splice(place === -1 ? others.length : place, 0, summary);
      this.#sorted = others;
    }
    this.#writeLater();
  }

  delete(id: Id): void {
    if (!this.#summaries.delete(id)) return;
    this.#sorted = this.#sorted?.filter(other => other.id !== id) ?? null;
    this.#writeLater();
  }

  /** Writes what has not been written yet. A failure is left to the next open: the articles are safe without it. */
  async flush(): Promise<void> {
    if (this.#callOff) {
      this.#callOff();
      this.#callOff = null;
      this.#writing = this.#writing
        .then(() => {
          if (!this.#rules.mayWrite()) return;
          this.#db.data = { schemaVersion: librarySchemaVersion, articles: this.list() };
          return this.#db.write();
        })
        .catch(error => {
          process.emitWarning(`The list of articles could not be written: ${error}`);
        });
    }
    return this.#writing;
  }

  /**
   * Compares the index with the article folders: gives every id whose file or journal is newer than the index or
   * that is missing from it, and forgets articles that are gone.
   */
  async findStale(): Promise<Id[]> {
    const paths = libraryPaths(this.#rules.library);
    const writtenAt = await modifiedMs(paths.index);
    const folders = (await readdir(paths.articles)).filter(name => idSchema.safeParse(name).success);
    const present = new Set(folders);
    for (const id of this.#summaries.keys()) if (!present.has(id)) this.delete(id);
    const stale: Id[] = [];
    const isStale = async (id: Id): Promise<boolean> => {
      if (!this.#summaries.has(id) || this.#earlier.has(id)) return true;
      const { file, journal } = articlePaths(paths.article(id));
      const changed = await Promise.all([modifiedMs(file), modifiedMs(journal)]);
      return changed.some(ms => ms >= writtenAt);
    };
    // Some at a time: one by one takes seconds for ten thousand articles, all at once holds up everybody else.
    for (let at = 0; at < folders.length; at += looksAtOnce) {
      const some = folders.slice(at, at + looksAtOnce);
      const found = await Promise.all(some.map(isStale));
      stale.push(...some.filter((_, i) => found[i]));
    }
    return stale;
  }

  #writeLater(): void {
    this.#callOff ??= this.#rules.after(writeDelay, () => void this.flush());
  }
}

/** 0 when there is no such file. */
async function modifiedMs(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}
