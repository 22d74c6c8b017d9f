import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import type { Origin } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { checkArticle } from './check-article.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { sha256 } from './sha256.ts';
import type { Shelf } from './shelf.ts';
import { makeFolder } from './sync-folder.ts';

/** The bytes that an article was imported from, under the name of their file. */
export interface ImportSource {
  fileName: string;
  bytes: Uint8Array;
}

export interface AdditionRules {
  library: string;
  system: FileSystem;
  free: FreeSpace;
  origin: Origin;
  shelf: Shelf;
  /** Asked before every write. */
  mayWrite: () => Promise<Result<void>>;
}

/** How articles come into a library. */
export class Additions {
  readonly #rules: AdditionRules;
  readonly #paths: ReturnType<typeof libraryPaths>;

  constructor(rules: AdditionRules) {
    this.#rules = rules;
    this.#paths = libraryPaths(rules.library);
  }

  /** Adds an article as revision 1, and keeps the bytes that it was imported from beside it. */
  async add(article: Article, source?: ImportSource): Promise<Result<Article>> {
    const allowed = await this.#rules.mayWrite();
    if (!allowed.ok) return allowed;
    const checked = await checkArticle({ ...article, revision: 1 });
    if (!checked.ok) return checked;
    const { system, shelf } = this.#rules;
    try {
      if (await system.stat(this.#paths.articleFile(article.id))) {
        return failure(
          'exists',
          'An article with this id is in the library already. Nothing was written over.',
        );
      }
      if (source) {
        await this.#writeNew(this.#paths.source(article.id, sha256(source.bytes)), source.bytes);
      }
      return success((await shelf.add(checked.value)).article);
    } catch (error) {
      return explainWriteFailure('The new article', error);
    }
  }

  /** Adds a copy of an article, with its pictures and without its history, as an article of its own. */
  async copy(article: Article): Promise<Result<Article>> {
    const { origin } = this.#rules;
    const now = origin.now();
    const copy = { ...article, id: origin.newId(), createdAt: now, modifiedAt: now };
    const from = articlePaths(this.#paths.article(article.id));
    const to = articlePaths(this.#paths.article(copy.id));
    const allowed = await this.#rules.mayWrite();
    if (!allowed.ok) return allowed;
    try {
      for (const part of ['assets', 'source'] as const) {
        for (const name of (await namesIn(from[part])).filter(name => !name.startsWith('.'))) {
          await this.#writeNew(`${to[part]}/${name}`, await readFile(`${from[part]}/${name}`));
        }
      }
    } catch (error) {
      return explainWriteFailure('The copy of the article', error);
    }
    return this.add(copy);
  }

  async #writeNew(path: string, bytes: Uint8Array): Promise<void> {
    await makeSureOfRoom(this.#rules.library, bytes.length, this.#rules.free);
    await makeFolder(dirname(path), this.#rules.system);
    await durableWrite(path, bytes, this.#rules.system);
  }
}
