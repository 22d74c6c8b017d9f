import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Id } from '#shared/clock.ts';
import { durableWrite } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import type { ArticlePaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import type { RecoveryNotice } from './recovery/notice.ts';
import { makeFolder } from './sync-folder.ts';

/** Where copies go, outside the library, and how many minutes lie between two copies of one article at least. */
export interface BackupPlan {
  folder: string;
  everyMinutes: number;
}

export interface BackupRules {
  library: string;
  system: FileSystem;
  /** Milliseconds since 1970. */
  clock: () => number;
  tell: (notice: RecoveryNotice) => void;
}

/**
 * Copies what a snapshot has written into a folder of the user's choice: the kept versions and the pictures of the
 * article that are not there yet. A failure is told once and never holds up a save.
 */
export class Backups {
  readonly #rules: BackupRules;
  readonly #copied = new Map<Id, number>();
  #plan: BackupPlan | null = null;
  #failing = false;
  #last: Promise<void> = Promise.resolve();

  constructor(rules: BackupRules) {
    this.#rules = rules;
  }

  /** Sets or ends the copying; throws a RangeError for a folder inside the library, where a copy is none. */
  plan(plan: BackupPlan | null): void {
    if (plan && isInside(this.#rules.library, plan.folder)) {
      throw new RangeError('The folder of backups has to be outside the library.');
    }
    this.#plan = plan;
    this.#copied.clear();
  }

  /** Copies an article unless that was done within the time of the plan; runs beside the saves. */
  copy(id: Id, paths: ArticlePaths): void {
    const plan = this.#plan;
    const now = this.#rules.clock();
    if (!plan || now - (this.#copied.get(id) ?? Number.NEGATIVE_INFINITY) < plan.everyMinutes * 60_000)
      return;
    this.#copied.set(id, now);
    this.#last = this.#last.then(() => this.#copyNow(plan, id, paths));
  }

  idle(): Promise<void> {
    return this.#last;
  }

  async #copyNow(plan: BackupPlan, id: Id, paths: ArticlePaths): Promise<void> {
    try {
      const target = join(plan.folder, id);
      await this.#copyFolder(paths.snapshots, join(target, 'snapshots'));
      await this.#copyFolder(paths.assets, join(target, 'assets'));
      this.#failing = false;
    } catch (error) {
      this.#copied.delete(id);
      if (this.#failing) return;
      this.#failing = true;
      const why = error instanceof Error ? error.message : String(error);
      const message = `The backup in ${plan.folder} failed (${why}). The library itself is safe; Galley tries again with the next snapshot.`;
      this.#rules.tell({ kind: 'backup', article: id, message });
    }
  }

  /** Files of a snapshot or a picture never change, so one that is there with its size is done. */
  async #copyFolder(from: string, to: string): Promise<void> {
    const { system } = this.#rules;
    const names = (await namesIn(from)).filter(name => !name.startsWith('.'));
    if (names.length === 0) return;
    await makeFolder(to, system);
    for (const name of names) {
      const [source, copy] = await Promise.all([system.stat(join(from, name)), system.stat(join(to, name))]);
      // The label of a version is the one thing that may change.
      if (!source || (source.size === copy?.size && !name.endsWith('.json'))) continue;
      await durableWrite(join(to, name), await readFile(join(from, name)), system);
    }
  }
}

/** Tells whether a path is a folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
