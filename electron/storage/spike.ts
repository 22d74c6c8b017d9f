import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Id, idSchema, type Time, timeSchema } from '#shared/clock.ts';
import { type ArticleSummary, earlierSummarySchema, summarizeArticle } from '#shared/ipc/article-summary.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableRename } from './durable-rename.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { readJson } from './json-adapter.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { findArticle } from './recovery/recover-article.ts';
import type { Shelf } from './shelf.ts';
import { VersionStore } from './versions/version-store.ts';

const labelSchema = z.looseObject({ at: timeSchema, summary: earlierSummarySchema });

/** An article in the spike; `at` is when it was spiked, null when that is not known. */
export interface Spiked {
  summary: ArticleSummary;
  at: Time | null;
}

/** How the folder of an article that is being deleted for good is named, in the spike. */
const deleting = '.deleting-';

export interface SpikeRules {
  library: string;
  system: FileSystem;
  now: () => Time;
  mayWrite: () => Promise<Result<void>>;
  left: (id: Id) => void;
}

/**
 * The recoverable bin. Spiking moves the folder of an article, whole, with one rename, so at every moment it is in
 * one place or the other; only what lies in the spike can be deleted for good.
 */
export class Spike {
  readonly #rules: SpikeRules;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf, rules: SpikeRules) {
    this.#shelf = shelf;
    this.#rules = rules;
  }

  /** Takes an article out of the library; everything of it stays together and comes back by `restore`. */
  spike(id: Id): Promise<Result<void>> {
    const { library, system, now, left } = this.#rules;
    return this.#shelf.change(id, 'The article', async stored => {
      await stored.snapshot();
      const label = { at: now(), summary: summarizeArticle(stored.article) };
      await durableWrite(stored.paths.spiked, new TextEncoder().encode(`${JSON.stringify(label)}\n`), system);
      const target = libraryPaths(library).spiked(id);
      if (await system.stat(target)) return exists('the spike');
      await durableRename(stored.paths.folder, target, system);
      this.#shelf.forget(id);
      left(id);
      return success(undefined);
    });
  }

  /** What lies in the spike, last spiked first. */
  async list(): Promise<Spiked[]> {
    const found = await Promise.all((await this.#ids()).map(id => this.#describe(id)));
    return found.flatMap(one => one ?? []).sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1));
  }

  /** Brings an article back into the library; the caller reads it to have it listed again. */
  restore(id: Id): Promise<Result<void>> {
    const { library, system } = this.#rules;
    return this.#write(id, async folder => {
      const paths = libraryPaths(library);
      if (await system.stat(paths.article(id))) return exists('the library');
      await durableRename(folder, paths.article(id), system);
      await rm(articlePaths(paths.article(id)).spiked, { force: true });
      return success(undefined);
    });
  }

  /** Deletes an article in the spike, with its history and its pictures. This cannot be undone. */
  deleteForGood(id: Id): Promise<Result<void>> {
    const { library, system } = this.#rules;
    return this.#write(id, async folder => {
      // The rename decides; what is then only half removed is removed on the next open.
      const doomed = join(libraryPaths(library).spike, `${deleting}${id}`);
      await durableRename(folder, doomed, system);
      await rm(doomed, { recursive: true, force: true });
      return success(undefined);
    });
  }

  /** Finishes deletions that were interrupted. */
  async sweep(): Promise<void> {
    const { spike } = libraryPaths(this.#rules.library);
    for (const name of await namesIn(spike)) {
      if (name.startsWith(deleting)) await rm(join(spike, name), { recursive: true, force: true });
    }
  }

  async #write(id: Id, task: (folder: string) => Promise<Result<void>>): Promise<Result<void>> {
    const allowed = await this.#rules.mayWrite();
    if (!allowed.ok) return allowed;
    const folder = libraryPaths(this.#rules.library).spiked(id);
    return this.#shelf.run(id, async () => {
      try {
        if (!(await this.#rules.system.stat(folder)))
          return failure('not-found', 'This article is not in the spike.');
        return await task(folder);
      } catch (error) {
        return explainWriteFailure('The spike', error);
      }
    });
  }

  async #ids(): Promise<Id[]> {
    const names = await namesIn(libraryPaths(this.#rules.library).spike);
    return names.filter(name => idSchema.safeParse(name).success);
  }

  /** From the label, or when that is damaged from the article itself; null when neither can be read. */
  async #describe(id: Id): Promise<Spiked | null> {
    const paths = articlePaths(libraryPaths(this.#rules.library).spiked(id));
    try {
      const label = labelSchema.safeParse(await readJson(paths.spiked));
      if (label.success) return { summary: label.data.summary, at: label.data.at };
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
    }
    try {
      const found = await findArticle(id, paths, new VersionStore(paths.snapshots, this.#rules.system));
      return found.ok ? { summary: summarizeArticle(found.value.newest.article), at: null } : null;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      return null;
    }
  }
}

function exists(where: string): Result<never> {
  return failure('exists', `There is an article of the same id in ${where} already. Nothing was moved.`);
}
