import { readFile } from 'node:fs/promises';
import { type Article, schemaVersion } from '#shared/article/article.ts';
import { articleToStored, serializeArticle } from '#shared/article/parse-article.ts';
import { type ArticlePatch, applyPatch } from '#shared/article/patch.ts';
import type { Id, Time } from '#shared/clock.ts';
import { type Result, success } from '#shared/result.ts';
import { durableWrite } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { Journal } from './journal/journal.ts';
import type { Change } from './journal/record.ts';
import { patchToStored } from './journal/replay.ts';
import { listSegments, pruneSegments } from './journal/segments.ts';
import { keepOutsideFile, keepOutsideJournal } from './keep-outside.ts';
import type { ArticlePaths } from './library-paths.ts';
import type { RecoveryNotice } from './recovery/notice.ts';
import { putRight } from './recovery/put-right.ts';
import { type Found, findArticle } from './recovery/recover-article.ts';
import { makeFolder } from './sync-folder.ts';
import type { Version } from './versions/version-name.ts';
import { VersionStore } from './versions/version-store.ts';
import { WatchedFile } from './watched-file.ts';

/** What an article on the disk needs from the library around it. */
export interface Surroundings {
  library: string;
  system: FileSystem;
  free: FreeSpace;
  now: () => Time;
  tell: (notice: RecoveryNotice) => void;
  /** An article file and a kept version have been written. */
  snapshotTaken: (stored: StoredArticle) => void;
}

/**
 * One article on the disk, with its newest revision in memory. A save is one record behind the journal; the article
 * file and a kept version are written by `snapshot`, after which the journal moves among the older ones.
 * Its methods reject with the system's error and must not run at the same time: the shelf sees to that.
 */
export class StoredArticle {
  readonly paths: ArticlePaths;
  readonly versions: VersionStore;
  #article: Article;
  readonly #around: Surroundings;
  readonly #journal: Journal;
  readonly #file: WatchedFile;
  /** The revision that the article file holds. */
  #snapshot: number;
  /** The next save has to write the article whole: the journal or the file is not to be built upon. */
  #needsWhole = false;
  #journalIsForeign = false;
  #baseIsKept = true;
  /** The text of an article of an earlier schema, until it is backed up and written anew. */
  #earlier: string | null = null;

  private constructor(article: Article, paths: ArticlePaths, lastHash: string, around: Surroundings) {
    this.paths = paths;
    this.#article = article;
    this.#around = around;
    this.#snapshot = article.revision;
    this.versions = new VersionStore(paths.snapshots, around.system);
    this.#journal = new Journal(paths.journal, article.id, lastHash, around.system);
    this.#file = new WatchedFile(paths.file, around.system);
  }

  /** Reads an article, recovers what is damaged, and says so; see `findArticle` for how it fails. */
  static async open(
    id: Id,
    paths: ArticlePaths,
    around: Surroundings,
    mayWrite: boolean,
  ): Promise<Result<StoredArticle>> {
    const found = await findArticle(id, paths, new VersionStore(paths.snapshots, around.system));
    if (!found.ok) return found;
    const segments = await listSegments(paths.journals);
    const { article } = found.value.newest;
    const opened = new StoredArticle(article, paths, segments.at(-1)?.sha256 ?? '', around);
    const place = { library: around.library, paths, store: opened.versions, system: around.system };
    const notices = await putRight(found.value, { ...place, now: around.now(), mayWrite });
    await opened.#settle(found.value, mayWrite);
    for (const notice of notices) around.tell(notice);
    return success(opened);
  }

  /** Puts a new article on the disk; its folder may be there already, with pictures and sources only. */
  static async create(article: Article, paths: ArticlePaths, around: Surroundings): Promise<StoredArticle> {
    const made = new StoredArticle(article, paths, '', around);
    await makeFolder(paths.folder, around.system);
    await made.#writeWhole(article, { kind: 'automatic', name: '', who: '', at: article.modifiedAt });
    return made;
  }

  get article(): Article {
    return this.#article;
  }

  /** How many revisions the journal holds beyond the article file. */
  get unsnapshotted(): number {
    return this.#article.revision - this.#snapshot;
  }

  /** Applies a patch as the next revision. Throws a RangeError when it does not fit the article. */
  save(patch: ArticlePatch, who: string): Promise<Time> {
    const at = this.#around.now();
    const next = {
      ...applyPatch(this.#article, patch),
      revision: this.#article.revision + 1,
      modifiedAt: at,
    };
    const stored = patchToStored(patch, this.#article);
    return this.#advance(next, { kind: 'patch', payload: { ...this.#head(next, who), patch: stored } });
  }

  /** Puts other content in the place of the present one, as the next revision. */
  replace(content: Article, who: string): Promise<Time> {
    const { id, createdAt, revision } = this.#article;
    const next = { ...content, id, createdAt, revision: revision + 1, modifiedAt: this.#around.now() };
    return this.#advance(next, {
      kind: 'whole',
      payload: { ...this.#head(next, who), whole: articleToStored(next) },
    });
  }

  /** Writes the article file and keeps the present revision as a version. */
  async keep(given: Pick<Version, 'kind' | 'name' | 'who'>): Promise<Version> {
    await this.#prepare();
    return this.#writeWhole(this.#article, { ...given, at: this.#around.now() });
  }

  /** Brings the article file up to date, when the journal holds anything beyond it, and removes what is out of time. */
  async snapshot(): Promise<void> {
    if (this.unsnapshotted === 0 && !this.#needsWhole) return;
    await this.#prepare();
    await this.#writeWhole(this.#article, {
      kind: 'automatic',
      name: '',
      who: '',
      at: this.#article.modifiedAt,
    });
    await this.versions.prune(this.#around.now());
    await pruneSegments(this.paths.journals, this.#around.now(), this.#around.system);
  }

  #head(next: Article, who: string): { article: Id; revision: number; schemaVersion: number; who: string } {
    return { article: next.id, revision: next.revision, schemaVersion, who };
  }

  async #advance(next: Article, change: Change): Promise<Time> {
    await this.#prepare();
    if (this.#needsWhole || !this.#journal.isTrusted) {
      await this.#writeWhole(next, {
        kind: 'automatic',
        name: '',
        who: change.payload.who,
        at: next.modifiedAt,
      });
    } else {
      await this.#journal.append(change, next.modifiedAt, bytes =>
        makeSureOfRoom(this.paths.folder, bytes, this.#around.free),
      );
    }
    this.#article = next;
    return next.modifiedAt;
  }

  /** Makes sure, before anything is written, that the disk is as this program left it. */
  async #prepare(): Promise<void> {
    const change = await this.#file.change();
    if (change === 'gone' && !(await this.#around.system.stat(this.paths.folder))) {
      throw Object.assign(new Error('The folder of the article is gone.'), { code: 'ENOENT' });
    }
    const journalIsOwn = await this.#journal.isAsLeft();
    if (change !== null) {
      this.#around.tell(await keepOutsideFile(this.#article, change, this, this.#around));
      await this.#file.accept(change);
      this.#needsWhole = true;
    }
    if (!journalIsOwn) {
      this.#needsWhole = true;
      this.#journalIsForeign = true;
    }
    if (this.#earlier !== null) await this.#backUpEarlier(this.#earlier);
    if (!this.#baseIsKept && change === null) await this.#keepBase();
  }

  /** Where the open has left things: behind which record, and on which file, the next save builds. */
  async #settle(found: Found, mayWrite: boolean): Promise<void> {
    const { journal, file, newest, fileText } = found;
    const last = journal?.records.at(-1)?.payload.revision;
    const goesOn = journal?.damage?.kind !== 'middle' && last !== undefined && last <= newest.revision;
    if (journal && goesOn) await this.#journal.continueFrom(journal);
    // A snapshot was finished and the journal before it not yet moved.
    if (goesOn && last < newest.revision) this.#needsWhole = true;
    if (fileText !== null && file.kind === 'whole') {
      this.#snapshot = file.revision;
      await this.#file.left(fileText);
      this.#baseIsKept = found.baseIsKept;
    } else if (mayWrite) {
      await this.#file.left(await readFile(this.paths.file, 'utf8'));
    }
    if (found.migratedFrom === null) return;
    const unchanged = fileText !== null && newest.applied === 0;
    this.#earlier = unchanged ? fileText : `${JSON.stringify(newest.stored, null, 2)}\n`;
  }

  /** A migrated article is written only when both its states, the one before first, are kept for ever. */
  async #backUpEarlier(text: string): Promise<void> {
    const given = { revision: this.#article.revision, at: this.#around.now(), name: '', who: '' };
    await makeSureOfRoom(this.paths.folder, text.length * 2, this.#around.free);
    await this.versions.write(text, { ...given, kind: 'before-migration' });
    await this.#writeWhole(this.#article, { ...given, kind: 'migrated' });
    this.#earlier = null;
  }

  async #keepBase(): Promise<void> {
    const text = await readFile(this.paths.file, 'utf8');
    const given = { revision: this.#snapshot, at: this.#around.now(), name: '', who: '' };
    await this.versions.write(text, { ...given, kind: 'automatic' });
    this.#baseIsKept = true;
  }

  /**
   * Version, then article file, then the journal away: a crash between any two leaves a version or a journal that
   * leads to the newest revision.
   */
  async #writeWhole(next: Article, given: Pick<Version, 'kind' | 'name' | 'who' | 'at'>): Promise<Version> {
    const text = serializeArticle(next);
    await makeSureOfRoom(this.paths.folder, text.length * 2, this.#around.free);
    const version = await this.versions.write(text, { ...given, revision: next.revision });
    try {
      await durableWrite(this.paths.file, new TextEncoder().encode(text), this.#around.system);
    } catch (error) {
      await this.#takeBack(next, text, version);
      throw error;
    }
    await this.#file.left(text);
    this.#snapshot = next.revision;
    this.#baseIsKept = true;
    await this.#moveJournal();
    this.#around.snapshotTaken(this);
    return version;
  }

  /** A failed write may have reached the file all the same: nothing is built on it, the next save replaces it. */
  async #takeBack(next: Article, text: string, version: Version): Promise<void> {
    this.#needsWhole = true;
    try {
      if (next !== this.#article) await this.versions.remove(version.id);
      await this.#file.mayHold(text);
    } catch (error) {
      process.emitWarning(`After a failed save, ${this.paths.folder} could not be put in order: ${error}`);
    }
  }

  /** What this fails to do is not lost: until it is done, every save is written whole. */
  async #moveJournal(): Promise<void> {
    try {
      if (this.#journalIsForeign) {
        this.#around.tell(await keepOutsideJournal(this.#article, this.paths.journal, this.#around));
        this.#journal.forget();
      } else await this.#journal.moveAway(this.paths.journals);
      this.#journalIsForeign = false;
      this.#needsWhole = false;
    } catch (error) {
      this.#needsWhole = true;
      process.emitWarning(`The journal of ${this.#article.id} could not be moved away: ${error}`);
    }
  }
}
