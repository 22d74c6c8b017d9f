import { readdir, stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { z } from 'zod';
import { type Id, idSchema, type Origin } from '#shared/clock.ts';
import { type ArticleSummary, articleSummarySchema } from '#shared/ipc/article-summary.ts';
import { DamagedFile } from './damaged-file.ts';
import { errorCode } from './file-system.ts';
import { JsonAdapter } from './json-adapter.ts';
import { libraryPaths } from './library-paths.ts';
import { quarantine } from './quarantine.ts';

const indexSchema = z.object({ schemaVersion: z.literal(1), articles: z.array(articleSummarySchema) });
type Stored = z.infer<typeof indexSchema>;

/** How long changes of the index may wait before they are written, in milliseconds; the articles never wait. */
const writeDelay = 2000;

/**
 * The list of what a library holds, kept in `library.json`. It can be made anew from the articles at any time,
 * so it may lag behind them by a moment and is brought up to date when the library is next opened.
 */
export class LibraryIndex {
  readonly #db: Low<Stored>;
  readonly #summaries = new Map<Id, ArticleSummary>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(db: Low<Stored>) {
    this.#db = db;
    for (const summary of db.data.articles) this.#summaries.set(summary.id, summary);
  }

  /** Reads the index; a damaged one is set aside, said in `notices`, and starts empty for `reconcile` to fill. */
  static async open(library: string, origin: Origin, notices: string[]): Promise<LibraryIndex> {
    const path = libraryPaths(library).index;
    const db = new Low<Stored>(new JsonAdapter(path, indexSchema), { schemaVersion: 1, articles: [] });
    try {
      await db.read();
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const kept = await quarantine(library, path, origin.now());
      notices.push(
        `The list of articles was damaged (${error.why}) and has been made anew from the articles themselves. The damaged file is kept at ${kept}.`,
      );
    }
    return new LibraryIndex(db);
  }

  /** Newest change first. */
  list(): ArticleSummary[] {
    return [...this.#summaries.values()].sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
  }

  set(summary: ArticleSummary): void {
    this.#summaries.set(summary.id, summary);
    this.#timer ??= setTimeout(() => void this.flush(), writeDelay);
  }

  delete(id: Id): void {
    this.#summaries.delete(id);
    this.#timer ??= setTimeout(() => void this.flush(), writeDelay);
  }

  /** Writes what has not been written yet. A failure is left to the next open: the articles are safe without it. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing
      .then(() => {
        this.#db.data = { schemaVersion: 1, articles: this.list() };
        return this.#db.write();
      })
      .catch(error => {
        process.emitWarning(`The list of articles could not be written: ${error}`);
      });
    return this.#writing;
  }

  /**
   * Compares the index with the article folders: gives every id whose file is newer than the index or missing
   * from it, and forgets articles that are gone.
   */
  async findStale(library: string): Promise<Id[]> {
    const paths = libraryPaths(library);
    const writtenAt = await modifiedMs(paths.index);
    const folders = (await readdir(paths.articles)).filter(name => idSchema.safeParse(name).success);
    const present = new Set(folders);
    for (const id of this.#summaries.keys()) if (!present.has(id)) this.delete(id);
    const stale: Id[] = [];
    for (const id of folders) {
      const known = this.#summaries.has(id);
      if (!known || (await modifiedMs(paths.articleFile(id))) >= writtenAt) stale.push(id);
    }
    return stale;
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
