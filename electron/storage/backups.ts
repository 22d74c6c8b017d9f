import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Id, Time } from '#shared/clock.ts';
import { copyDeskFiles } from './copy-desk-files.ts';
import { durableWrite } from './durable-write.ts';
import { errorCode, type FileSystem } from './file-system.ts';
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
  /** The copying of an article has ended, well or not. */
  ended: () => void;
}

/** How the last backup went: when it was made, and why it failed, in words, or null when it did not. */
export interface BackupOutcome {
  at: Time;
  failure: string | null;
}

/**
 * Copies what a snapshot has written into a folder of the user's choice: the kept versions and the pictures of the
 * article that are not there yet, and what the desk has changed of its own files. The folder itself is never made: where it is not, its disk is not connected. A failure
 * is told once and never holds up a save.
 */
export class Backups {
  readonly #rules: BackupRules;
  readonly #copied = new Map<Id, number>();
  #plan: BackupPlan | null = null;
  #failing = false;
  #outcome: BackupOutcome | null = null;
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
    this.#outcome = null;
    this.#failing = false;
    this.#copied.clear();
  }

  /** Copies an article unless that was done within the time of the plan; runs beside the saves. */
  copy(id: Id, paths: ArticlePaths): void {
    const plan = this.#plan;
    const now = this.#rules.clock();
    if (!plan || now - (this.#copied.get(id) ?? Number.NEGATIVE_INFINITY) < plan.everyMinutes * 60_000)
      return;
    this.#copied.set(id, now);
    const at = new Date(now).toISOString();
    this.#last = this.#last.then(async () => {
      if (!(await this.#try(plan, () => this.#copyArticle(plan, id, paths, at)))) this.#copied.delete(id);
    });
  }

  /** Copies what belongs to the library and to no article, where it has changed; runs beside the saves. */
  copyDesk(): void {
    const plan = this.#plan;
    if (!plan) return;
    const { library, system, clock } = this.#rules;
    const at = new Date(clock()).toISOString();
    this.#last = this.#last.then(async () => {
      await this.#try(plan, () => copyDeskFiles(library, plan.folder, at, system));
    });
  }

  /** How the last one went since the folder was set; null while there was none. */
  get outcome(): BackupOutcome | null {
    return this.#outcome;
  }

  idle(): Promise<void> {
    return this.#last;
  }

  /** Copies into the folder if it is there, and takes in how that went; false when it failed. */
  async #try(plan: BackupPlan, copy: () => Promise<void>): Promise<boolean> {
    const at = new Date(this.#rules.clock()).toISOString();
    try {
      if (!(await this.#rules.system.stat(plan.folder)))
        throw Object.assign(new Error('it is not there'), { code: 'ENOENT' });
      await copy();
      this.#ended(plan, { at, failure: null });
      return true;
    } catch (error) {
      this.#ended(plan, { at, failure: sayWhyNot(error) });
      return false;
    }
  }

  /** The files of the desk go along: they may have been edited by hand. */
  async #copyArticle({ folder }: BackupPlan, id: Id, paths: ArticlePaths, at: Time): Promise<void> {
    const target = join(folder, id);
    await this.#copyFolder(paths.snapshots, join(target, 'snapshots'));
    await this.#copyFolder(paths.assets, join(target, 'assets'));
    await copyDeskFiles(this.#rules.library, folder, at, this.#rules.system);
  }

  /** Takes in how it went, unless another folder was chosen meanwhile; the first failure of a row is told. */
  #ended(plan: BackupPlan, outcome: BackupOutcome): void {
    if (plan !== this.#plan) return;
    this.#outcome = outcome;
    const { failure } = outcome;
    if (failure !== null && !this.#failing) {
      const message = `The backup in ${plan.folder} failed: ${failure} The library itself is safe, and Galley tries again with the next snapshot.`;
      this.#rules.tell({ kind: 'backup', article: null, message });
    }
    this.#failing = failure !== null;
    this.#rules.ended();
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

/** Why a copy could not be made and what to do about it, in a sentence or two. */
function sayWhyNot(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'the folder is not there. Connect its disk, or choose another folder.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'its disk is full. Make room on it, or choose another folder.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it cannot be written. Allow writing to it, or choose another folder.';
    default: {
      const why = error instanceof Error ? error.message : String(error);
      return `${why.replace(/[.\s]+$/, '')}. Look at its disk, or choose another folder.`;
    }
  }
}

/** Tells whether a path is a folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
