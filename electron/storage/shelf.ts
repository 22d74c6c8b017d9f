import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { After } from './after.ts';
import { DamagedFile } from './damaged-file.ts';
import { explainWriteFailure } from './explain-failure.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { quarantine } from './quarantine.ts';
import { Queue } from './queue.ts';
import { StoredArticle, type Surroundings } from './stored-article.ts';

/** The longest that an article file may lag behind its journal, in milliseconds and in records. */
const snapshotAfter = 5 * 60 * 1000;
const snapshotRecords = 200;

/** How many articles stay in memory; the one that was used longest ago makes room. */
const openAtMost = 32;

export interface ShelfRules extends Surroundings {
  after: After;
  /** Asked before every write. */
  mayWrite: () => Promise<Result<void>>;
  /** An article has a new revision, or was met with another than was known. */
  changed: (article: Article) => void;
  /** An article turned out not to be readable. */
  lost: (id: Id) => void;
}

/** The articles of a library that are in use, each behind a queue of its own. */
export class Shelf {
  readonly #rules: ShelfRules;
  readonly #open = new Map<Id, StoredArticle>();
  readonly #queues = new Map<Id, Queue>();
  readonly #alarms = new Map<Id, () => void>();
  readonly #running = new Set<Promise<unknown>>();
  #pause: Promise<void> | null = null;

  constructor(rules: ShelfRules) {
    this.#rules = rules;
  }

  /** The newest revision; an article in use costs nothing. */
  async read(id: Id): Promise<Result<Article>> {
    const open = this.#open.get(id);
    if (open) return success(open.article);
    const loaded = await this.run(id, () => this.#load(id));
    return loaded.ok ? success(loaded.value.article) : loaded;
  }

  /** As `read`, for looking through many: an article that was not in use is not kept in memory. */
  async visit(id: Id): Promise<Result<Article>> {
    const loaded = await this.run(id, () => this.#load(id, false));
    return loaded.ok ? success(loaded.value.article) : loaded;
  }

  /** Runs a task that only reads an article's folder, in its turn. */
  look<T>(id: Id, task: (stored: StoredArticle) => Promise<Result<T>>): Promise<Result<T>> {
    return this.run(id, async () => {
      const loaded = await this.#load(id);
      return loaded.ok ? task(loaded.value) : loaded;
    });
  }

  /** Runs a task that writes, in its turn; a failed system call becomes a failure about `what`. */
  change<T>(id: Id, what: string, task: (stored: StoredArticle) => Promise<Result<T>>): Promise<Result<T>> {
    return this.run(id, async () => {
      const allowed = await this.#rules.mayWrite();
      if (!allowed.ok) return allowed;
      const loaded = await this.#load(id);
      if (!loaded.ok) return loaded;
      const stored = loaded.value;
      const { revision } = stored.article;
      try {
        return await task(stored);
      } catch (error) {
        return explainWriteFailure(what, error);
      } finally {
        if (stored.article.revision !== revision) this.#rules.changed(stored.article);
        this.#watch(id, stored);
      }
    });
  }

  /** Puts a new article into the library. */
  add(article: Article): Promise<StoredArticle> {
    return this.run(article.id, async () => {
      const paths = articlePaths(libraryPaths(this.#rules.library).article(article.id));
      const stored = await StoredArticle.create(article, paths, this.#rules);
      this.#keep(article.id, stored);
      this.#rules.changed(stored.article);
      return stored;
    });
  }

  /** Runs a task while nothing else is under way with the article. */
  run<T>(id: Id, task: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(id) ?? new Queue();
    this.#queues.set(id, queue);
    return queue.run(async () => {
      while (this.#pause) await this.#pause;
      const running = task();
      this.#running.add(running);
      return running.finally(() => this.#running.delete(running));
    });
  }

  /** Runs a task while no article is written, each article file being up to date. */
  async alone<T>(task: () => Promise<T>): Promise<T> {
    await this.snapshotAll();
    let goOn: () => void = () => undefined;
    this.#pause = new Promise(done => {
      goOn = done;
    });
    try {
      await Promise.allSettled(this.#running);
      return await task();
    } finally {
      this.#pause = null;
      goOn();
    }
  }

  /** Forgets an article whose folder is going elsewhere; call it inside `run`. */
  forget(id: Id): void {
    this.#open.delete(id);
    this.#alarms.get(id)?.();
    this.#alarms.delete(id);
  }

  /** Forgets everything, after somebody else may have written. */
  forgetAll(): void {
    for (const id of [...this.#open.keys()]) this.forget(id);
  }

  /** Writes every article file that lags behind; what fails stays in the journal and is told on the next open. */
  async snapshotAll(): Promise<void> {
    await Promise.all([...this.#open].map(([id, stored]) => this.#snapshot(id, stored)));
  }

  async close(): Promise<void> {
    await this.snapshotAll();
    for (const callOff of this.#alarms.values()) callOff();
    await Promise.all([...this.#queues.values()].map(queue => queue.idle()));
  }

  async #load(id: Id, keep = true): Promise<Result<StoredArticle>> {
    const open = this.#open.get(id);
    if (open) {
      this.#keep(id, open);
      return success(open);
    }
    const { library, now, tell } = this.#rules;
    const paths = articlePaths(libraryPaths(library).article(id));
    const { ok: mayWrite } = await this.#rules.mayWrite();
    try {
      const loaded = await StoredArticle.open(id, paths, this.#rules, mayWrite);
      if (loaded.ok) {
        if (keep) this.#keep(id, loaded.value);
        this.#rules.changed(loaded.value.article);
      } else if (loaded.error.code === 'not-found') this.#rules.lost(id);
      else tell({ kind: 'newer', article: id, message: loaded.error.message });
      return loaded;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      this.#rules.lost(id);
      const kept = mayWrite
        ? `The damaged file is kept at ${await quarantine(library, error.path, now())}`
        : `The damaged file is ${error.path}`;
      const message = `An article could not be read: ${error.why}. ${kept}; nothing was written over.`;
      tell({ kind: 'lost', article: id, message });
      return failure('damaged', message);
    }
  }

  #keep(id: Id, stored: StoredArticle): void {
    this.#open.delete(id);
    this.#open.set(id, stored);
    for (const [oldest, article] of this.#open) {
      if (this.#open.size <= openAtMost) return;
      if (article.unsnapshotted > 0) void this.#snapshot(oldest, article);
      else if (oldest !== id) this.forget(oldest);
    }
  }

  /** Sees to it that what the journal holds comes into the article file in time. */
  #watch(id: Id, stored: StoredArticle): void {
    if (stored.unsnapshotted === 0) {
      this.#alarms.get(id)?.();
      this.#alarms.delete(id);
    } else if (stored.unsnapshotted % snapshotRecords === 0) void this.#snapshot(id, stored);
    else if (!this.#alarms.has(id)) {
      this.#alarms.set(
        id,
        this.#rules.after(snapshotAfter, () => {
          this.#alarms.delete(id);
          void this.#snapshot(id, stored);
        }),
      );
    }
  }

  #snapshot(id: Id, stored: StoredArticle): Promise<void> {
    return this.run(id, async () => {
      if (this.#open.get(id) !== stored || stored.unsnapshotted === 0) return;
      if (!(await this.#rules.mayWrite()).ok) return;
      try {
        await stored.snapshot();
        this.#watch(id, stored);
      } catch (error) {
        process.emitWarning(`The article file of ${id} could not be brought up to date: ${error}`);
        this.#watch(id, stored);
      }
    });
  }
}
