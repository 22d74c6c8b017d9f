import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Article, emptyArticle } from '#shared/article/article.ts';
import type { Asset } from '#shared/article/asset.ts';
import { parseArticle, serializeArticle } from '#shared/article/parse-article.ts';
import { type ArticlePatch, applyPatch } from '#shared/article/patch.ts';
import type { Id, Origin, Time } from '#shared/clock.ts';
import { type ArticleSummary, summarizeArticle } from '#shared/ipc/article-summary.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import { readJson } from './json-adapter.ts';
import { LibraryIndex } from './library-index.ts';
import { libraryPaths } from './library-paths.ts';
import { readPictureHeader } from './picture-header.ts';
import { quarantine } from './quarantine.ts';
import { Queue } from './queue.ts';
import { sweepTemporaries } from './sweep.ts';

/** The bytes that an article was imported from, under the name of their file. */
export interface ImportSource {
  fileName: string;
  bytes: Uint8Array;
}

/** A folder of articles, and the only writer of everything in it. */
export class Library {
  /** Sentences about what was damaged or repaired since the library was opened. */
  readonly notices: string[];
  readonly folder: string;
  readonly #paths: ReturnType<typeof libraryPaths>;
  readonly #origin: Origin;
  readonly #index: LibraryIndex;
  readonly #open = new Map<Id, Article>();
  readonly #queues = new Map<Id, Queue>();

  private constructor(folder: string, origin: Origin, index: LibraryIndex, notices: string[]) {
    this.folder = folder;
    this.#paths = libraryPaths(folder);
    this.#origin = origin;
    this.#index = index;
    this.notices = notices;
  }

  /** Opens the library in a folder, which is made when it does not exist. Rejects when it cannot be made or read. */
  static async open(folder: string, origin: Origin): Promise<Library> {
    await mkdir(libraryPaths(folder).articles, { recursive: true });
    const notices: string[] = [];
    const index = await LibraryIndex.open(folder, origin, notices);
    return new Library(folder, origin, index, notices);
  }

  list(): ArticleSummary[] {
    return this.#index.list();
  }

  /**
   * Brings the index up to date with the articles on the disk and removes what interrupted writes left;
   * returns whether the list changed. Takes its time: call it when the window is already there.
   */
  async reconcile(): Promise<boolean> {
    await sweepTemporaries(this.folder);
    const before = JSON.stringify(this.list());
    for (const id of await this.#index.findStale(this.folder)) {
      const read = await this.read(id);
      if (read.ok) this.#index.set(summarizeArticle(read.value));
      else this.#index.delete(id);
    }
    return JSON.stringify(this.list()) !== before;
  }

  /** Adds an empty article. */
  create(): Promise<Result<Article>> {
    return this.add(emptyArticle(this.#origin));
  }

  /** Adds an article as revision 1, and keeps the bytes that it was imported from beside it. */
  async add(article: Article, source?: ImportSource): Promise<Result<Article>> {
    try {
      if (source) {
        const sha256 = createHash('sha256').update(source.bytes).digest('hex');
        await this.#writeNew(this.#paths.source(article.id, sha256), source.bytes);
      }
      return success(await this.#write({ ...article, revision: 1 }));
    } catch (error) {
      return explainWriteFailure('The new article', error);
    }
  }

  /** Reads an article; a damaged file is set aside and said, never written over. */
  async read(id: Id): Promise<Result<Article>> {
    const open = this.#open.get(id);
    if (open) return success(open);
    const path = this.#paths.articleFile(id);
    try {
      const stored = await readJson(path);
      if (stored === undefined) return failure('not-found', 'This article is no longer in the library.');
      const parsed = parseArticle(stored);
      if (!parsed.ok && parsed.error.code === 'damaged') throw new DamagedFile(path, parsed.error.message);
      if (parsed.ok) this.#open.set(id, parsed.value);
      return parsed;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const kept = await quarantine(this.folder, path, this.#origin.now());
      const message = `An article could not be read: ${error.why}. The damaged file is kept at ${kept}; nothing was written over.`;
      this.notices.push(message);
      this.#index.delete(id);
      return failure('damaged', message);
    }
  }

  /**
   * Applies a patch to the revision that it was made for and returns when the new revision is on the disk.
   * Fails with `stale-revision` when the article has moved on, and otherwise with the reason in words.
   */
  save(
    id: Id,
    baseRevision: number,
    patch: ArticlePatch,
  ): Promise<Result<{ revision: number; savedAt: Time }>> {
    return this.#queue(id).run(async () => {
      const read = await this.read(id);
      if (!read.ok) return read;
      if (read.value.revision !== baseRevision) {
        return failure(
          'stale-revision',
          `The article was changed elsewhere (revision ${read.value.revision}, this window has ${baseRevision}). Nothing was written over; copy your text, then open the article again.`,
        );
      }
      try {
        const modifiedAt = this.#origin.now();
        const next = { ...applyPatch(read.value, patch), revision: baseRevision + 1, modifiedAt };
        await this.#write(next);
        return success({ revision: next.revision, savedAt: modifiedAt });
      } catch (error) {
        return explainWriteFailure('The article', error);
      }
    });
  }

  /** Keeps a picture with an article, once however often it is added. Refuses what is no picture or too large. */
  async addAsset(id: Id, fileName: string, bytes: Uint8Array): Promise<Result<Asset>> {
    const header = readPictureHeader(bytes);
    if (!header.ok) return failure(header.error.code, `${fileName}: ${header.error.message}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    try {
      await this.#writeNew(this.#paths.asset(id, sha256), bytes);
    } catch (error) {
      return explainWriteFailure(fileName, error);
    }
    return success({ sha256, fileName, bytes: bytes.length, ...header.value });
  }

  /** The bytes of a picture kept with an article; rejects when there is none of that hash. */
  readAsset(id: Id, sha256: string): Promise<Uint8Array> {
    return readFile(this.#paths.asset(id, sha256));
  }

  /** Waits for every write under way, the index included. */
  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map(queue => queue.idle()));
    await this.#index.flush();
  }

  async #write(article: Article): Promise<Article> {
    const path = this.#paths.articleFile(article.id);
    // Only a new article may make its folder: one that vanished later is a fault to be told, not to be papered over.
    if (article.revision === 1) await mkdir(dirname(path), { recursive: true });
    await durableWrite(path, new TextEncoder().encode(serializeArticle(article)));
    this.#open.set(article.id, article);
    this.#index.set(summarizeArticle(article));
    return article;
  }

  async #writeNew(path: string, bytes: Uint8Array): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await durableWrite(path, bytes);
  }

  #queue(id: Id): Queue {
    const queue = this.#queues.get(id) ?? new Queue();
    this.#queues.set(id, queue);
    return queue;
  }
}
