import { type Article, emptyArticle } from '#shared/article/article.ts';
import { articleUri } from '#shared/article/article-uri.ts';
import type { Asset } from '#shared/article/asset.ts';
import { type ArticlePatch, diffArticle, patchSchema } from '#shared/article/patch.ts';
import { freeSlug } from '#shared/article/slug.ts';
import type { Id, Origin } from '#shared/clock.ts';
import { type ArticleSummary, summarizeArticle } from '#shared/ipc/article-summary.ts';
import type { KnownTerm, SlugState, TermKind } from '#shared/ipc/terms.ts';
import type { Predecessor } from '#shared/metadata/history.ts';
import { newVersionOf, withLink } from '#shared/metadata/update-chain.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { emptyKit, type Kit, kitSchema } from '#shared/templates/kit.ts';
import { builtInChecklists, type Checklists, checklistsSchema } from '#shared/workflow/checklists.ts';
import { Additions, type ImportSource } from './additions.ts';
import { Backups } from './backups.ts';
import { Contributors } from './contributors.ts';
import { copyLibrary } from './copy-library.ts';
import { explainWriteFailure } from './explain-failure.ts';
import { findSources, type Holder } from './find-sources.ts';
import { History, type Saved } from './history.ts';
import { LibraryIndex } from './library-index.ts';
import { type LibraryOptions, withDefaults } from './library-options.ts';
import { libraryPaths } from './library-paths.ts';
import { LibraryLock } from './lock/library-lock.ts';
import { WritePermit } from './lock/write-permit.ts';
import { makeLibraryFolder } from './make-library-folder.ts';
import { notAnArticle } from './not-an-article.ts';
import type { PictureForm } from './picture-size.ts';
import { Pictures } from './pictures.ts';
import { Profiles } from './profiles.ts';
import { readKeptSource } from './read-kept-source.ts';
import type { RecoveryNotice } from './recovery/notice.ts';
import { type SavedCopy, saveCopy } from './save-copy.ts';
import { completeTerm } from './search/article-terms.ts';
import type { Hit } from './search/search-documents.ts';
import { type Found, Searching } from './search/searching.ts';
import { Shelf } from './shelf.ts';
import { SmallFile } from './small-file.ts';
import { Spike } from './spike.ts';
import { staleRevision } from './stale-revision.ts';
import { sweepTemporaries } from './sweep.ts';
import type { ShownPicture } from './thumbnails.ts';
import { Vocabularies } from './vocabularies.ts';
import { walkLibrary } from './walk-library.ts';

/** A folder of articles, and the only writer of everything in it. */
export class Library {
  readonly folder: string;
  /** What there is to tell since the library was opened. */
  readonly recovery: RecoveryNotice[] = [];
  readonly history: History;
  readonly spike: Spike;
  readonly backups: Backups;
  readonly contributors: Contributors;
  readonly checklists: SmallFile<Checklists>;
  readonly templates: SmallFile<Kit>;
  readonly profiles: Profiles;
  readonly vocabularies: Vocabularies;
  readonly #paths: ReturnType<typeof libraryPaths>;
  readonly #origin: Origin;
  readonly #index: LibraryIndex;
  readonly #shelf: Shelf;
  readonly #additions: Additions;
  #reconciling: Promise<boolean> | null = null;
  readonly #permit: WritePermit;
  readonly #searching: Searching;
  readonly #pictures: Pictures;
  readonly #options: Required<LibraryOptions>;

  private constructor(
    folder: string,
    origin: Origin,
    index: LibraryIndex,
    options: Required<LibraryOptions>,
  ) {
    const { system, free, after, program } = options;
    const { now } = origin;
    this.folder = folder;
    this.#paths = libraryPaths(folder);
    this.#origin = origin;
    this.#index = index;
    this.#options = options;
    const tell = (notice: RecoveryNotice) => this.hear(notice);
    const mayWrite = () => this.#permit.check();
    const lost = (why: string) => this.#lockLost(why);
    const written = () => this.backups.copyDesk();
    this.#permit = new WritePermit(new LibraryLock(this.#paths.lock, program, after, lost));
    const smallFiles = {
      ...{ home: folder, system, free, now, mayWrite, written },
      tell: (message: string) => tell({ kind: 'set-aside', article: null, message }),
    };
    this.profiles = new Profiles(this.#paths.profiles, smallFiles);
    this.checklists = new SmallFile({
      ...smallFiles,
      path: this.#paths.checklists,
      schema: checklistsSchema,
      version: 1,
      initial: () => builtInChecklists,
      what: 'The checklists of the desk',
    });
    this.templates = new SmallFile({
      ...smallFiles,
      path: this.#paths.templates,
      schema: kitSchema,
      version: 1,
      initial: emptyKit,
      what: 'The templates and snippets of the desk',
    });
    this.vocabularies = new Vocabularies(this.#paths.vocabularies, {
      library: folder,
      ...{ system, free, now, mayWrite, tell, written },
    });
    const { makeThumbnail } = options;
    this.#pictures = new Pictures({ library: folder, system, free, makeThumbnail, mayWrite });
    this.contributors = new Contributors({ library: folder, system, free, now, tell, mayWrite, written });
    this.backups = new Backups({
      library: folder,
      system,
      clock: program.clock,
      tell,
      ended: options.backedUp,
    });
    this.#shelf = new Shelf({
      ...{ library: folder, system, free, now, after, tell, mayWrite },
      changed: article => this.#changed(article),
      lost: id => this.#forget(id),
      snapshotTaken: stored => this.backups.copy(stored.article.id, stored.paths),
    });
    this.#searching = new Searching({
      path: this.#paths.texts,
      system,
      articles: () => this.list(),
      read: id => this.#shelf.visit(id),
      mayWrite: () => this.mode === 'write',
      now,
      zone: options.zone,
      textsRead: options.textsRead,
    });
    this.#additions = new Additions({ library: folder, system, free, origin, shelf: this.#shelf, mayWrite });
    this.history = new History(this.#shelf);
    this.spike = new Spike(this.#shelf, {
      library: folder,
      system,
      now,
      mayWrite,
      left: id => this.#forget(id),
    });
  }

  /**
   * Opens the library in a folder, which is made when it does not exist. Rejects when it cannot be made or read.
   * When it cannot be written, or somebody else is writing it, it is open for reading: see `mode`.
   */
  static async open(folder: string, origin: Origin, given: LibraryOptions = {}): Promise<Library> {
    const options = withDefaults(given);
    await makeLibraryFolder(folder);
    // The index and the library know each other: what the index asks is answered once there is a library.
    const made: { library: Library | null } = { library: null };
    const index = await LibraryIndex.open({
      library: folder,
      system: options.system,
      now: origin.now,
      after: options.after,
      tell: notice => made.library?.hear(notice),
      mayWrite: () => made.library?.mode === 'write',
    });
    const library = new Library(folder, origin, index, options);
    made.library = library;
    await library.#begin();
    return library;
  }

  /** The notices as sentences. */
  get notices(): string[] {
    return this.recovery.map(notice => notice.message);
  }

  get mode(): 'write' | 'read-only' {
    return this.whyReadOnly === null ? 'write' : 'read-only';
  }

  /** Why the library can only be read, in words; null when it can be written. */
  get whyReadOnly(): string | null {
    return this.#permit.whyNot;
  }

  /** Tries to become the writer of a library that was opened, or has become, read-only. */
  async tryToWrite(): Promise<boolean> {
    if (!(await this.#permit.askAgain())) return false;
    // Somebody else may have written meanwhile: everything is read anew.
    this.#shelf.forgetAll();
    this.#options.modeChanged();
    return true;
  }

  list(): ArticleSummary[] {
    return this.#index.list();
  }

  /**
   * Brings the index up to date with the articles on the disk and removes what interrupted writes left;
   * returns whether the list changed. Takes its time: call it when the window is already there. Who asks while it is
   * under way gets the same answer: at a start both the window and the library ask.
   */
  reconcile(): Promise<boolean> {
    this.#reconciling ??= this.#reconcile().finally(() => {
      this.#reconciling = null;
    });
    return this.#reconciling;
  }

  /** Adds an empty article. */
  create(): Promise<Result<Article>> {
    return this.add(emptyArticle(this.#origin));
  }

  /** Adds an article as revision 1, and keeps the bytes that it was imported from beside it. */
  add(article: Article, source?: ImportSource): Promise<Result<Article>> {
    return this.#additions.add(article, source);
  }

  /** The bytes that an article was imported from, as they came in. */
  async readSource(id: Id): Promise<Result<ImportSource>> {
    const read = await this.read(id);
    return read.ok ? readKeptSource(this.folder, read.value) : read;
  }

  /** Which articles, in the library and in its spike, were imported from which bytes, by their sha256. */
  findSources(): Promise<Map<string, Holder[]>> {
    return findSources(this.folder);
  }

  /** Adds a copy of an article, with its pictures and without its history, as an article of its own. */
  async duplicate(id: Id): Promise<Result<Article>> {
    const read = await this.read(id);
    return read.ok ? this.#additions.copy(read.value) : read;
  }

  /**
   * Adds a new version of a published article, each of the two pointing to the other. `unlinked` says why the old one
   * could not be made to do so; null when it was.
   */
  async newVersion(id: Id, who = ''): Promise<Result<{ article: Article; unlinked: string | null }>> {
    const read = await this.read(id);
    if (!read.ok) return read;
    const { free } = await this.checkSlug('', read.value.slug);
    const slug = read.value.slug === '' ? '' : free;
    const added = await this.#additions.copy(newVersionOf(read.value, slug));
    if (!added.ok) return added;
    const { headline } = added.value;
    const link = { relation: 'updatedBy', uri: articleUri(added.value.id), title: headline };
    const linked = await this.addLink(id, link, who);
    return success({ article: added.value, unlinked: linked.ok ? null : linked.error.message });
  }

  /** Lets an article point to another one, in front of those that it points to already. */
  async addLink(id: Id, link: Predecessor, who = ''): Promise<Result<Saved>> {
    const read = await this.read(id);
    if (!read.ok) return read;
    const { metadata, revision } = read.value;
    const linked = {
      ...read.value,
      metadata: { ...metadata, updateChain: withLink(metadata.updateChain, link) },
    };
    return this.save(id, revision, diffArticle(read.value, linked), who);
  }

  /** Reads an article; what is damaged is recovered or set aside and said, never written over. */
  read(id: Id): Promise<Result<Article>> {
    return this.#shelf.read(id);
  }

  /** Reads an article in passing: it is not kept in memory for what comes next. */
  visit(id: Id): Promise<Result<Article>> {
    return this.#shelf.visit(id);
  }

  /**
   * Applies a patch to the revision that it was made for and returns when the new revision is on the disk.
   * Fails with `stale-revision` when the article has moved on, and otherwise with the reason in words.
   */
  save(id: Id, baseRevision: number, patch: ArticlePatch, who = ''): Promise<Result<Saved>> {
    // What could not be read back must not be called saved.
    const checked = patchSchema.safeParse(patch);
    if (!checked.success) return Promise.resolve(notAnArticle(checked.error));
    return this.#shelf.change(id, 'The article', async stored => {
      const { revision } = stored.article;
      if (revision !== baseRevision) return staleRevision(revision, baseRevision);
      try {
        const savedAt = await stored.save(checked.data, who);
        return success({ revision: stored.article.revision, savedAt });
      } catch (error) {
        if (error instanceof RangeError) return failure('refused', `${error.message} Nothing was written.`);
        throw error;
      }
    });
  }

  /** Keeps a picture with an article, once however often it is added. Refuses what is no picture or too large. */
  addAsset(id: Id, fileName: string, bytes: Uint8Array): Promise<Result<Asset>> {
    return this.#pictures.add(id, fileName, bytes);
  }

  /** The bytes of a picture kept with an article; rejects when there is none of that hash or it is damaged. */
  readAsset(id: Id, hash: string): Promise<Uint8Array> {
    return this.#pictures.read(id, hash);
  }

  /**
   * A picture in a form that is made for the window, mostly smaller; null when it cannot be shown. Rejects when it is
   * not there or damaged.
   */
  shownAsset(id: Id, hash: string, form: PictureForm): Promise<ShownPicture | null> {
    return this.#pictures.shown(id, hash, form);
  }

  /** Writes an article, as it stands in a window, somewhere else: for when the library's own disk is full or gone. */
  saveCopyElsewhere(article: Article, folder: string): Promise<Result<SavedCopy>> {
    return saveCopy(article, folder, hash => this.readAsset(article.id, hash), this.#options.system);
  }

  /** Articles that answer to a query, newest change first; waits until every text is read. */
  search(query: string, limit = 10_000): Promise<Result<Hit[]>> {
    return this.#searching.whole(query, limit);
  }

  /** The same at once, among the texts that are read by now. */
  searchNow(query: string, limit = 10_000): Result<Found> {
    return this.#searching.now(query, limit);
  }

  /** What completes the beginning of a word, from the articles whose text is read by now. */
  completeTerm(kind: TermKind, typed: string, limit: number): KnownTerm[] {
    return completeTerm(this.#searching.terms(kind), typed, limit);
  }

  /** Whether another article of the library has a slug too, and one like it that is free. */
  async checkSlug(id: Id | '', slug: string): Promise<SlugState> {
    const others = (await this.#searching.slugs()).filter(other => other.id !== id && other.slug !== '');
    const holder = others.find(other => other.slug === slug);
    return {
      takenBy: holder ? { id: holder.id, headline: this.#index.get(holder.id)?.headline ?? '' } : null,
      free: freeSlug(slug, new Set(others.map(other => other.slug))),
    };
  }

  /** Reads the texts of all articles, so that they can be searched; takes its time, behind everything else. */
  readTexts(): Promise<void> {
    return this.#searching.begin();
  }

  async stats(): Promise<{ articles: number; words: number; spiked: number; files: number; bytes: number }> {
    const articles = this.list();
    const files = await walkLibrary(this.folder);
    return {
      articles: articles.length,
      words: articles.reduce((sum, article) => sum + article.words, 0),
      spiked: (await this.spike.list()).length,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    };
  }

  /**
   * Copies the library to an empty folder, each file verified by its hash, while no article is written; the caller
   * then opens it there. This one stays as it is until its owner deletes it. Called off by `signal` or failed, it
   * leaves nothing in the target.
   */
  async copyTo(
    target: string,
    progressed: (progress: { done: number; total: number }) => void = () => undefined,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<Result<{ files: number }>> {
    const { system, free } = this.#options;
    try {
      return await this.#shelf.alone(async () => {
        await this.#index.flush();
        return copyLibrary(this.folder, target, { system, free, progressed, signal });
      });
    } catch (error) {
      return explainWriteFailure(`The copy of the library in ${target}`, error);
    }
  }

  /** Brings everything to the disk and gives the library back to others. */
  async close(): Promise<void> {
    await this.#searching.close();
    await this.#shelf.close();
    for (const file of [this.contributors, this.checklists, this.templates, this.profiles, this.backups]) {
      await file.idle();
    }
    await this.#index.flush();
    await this.#permit.giveBack();
  }

  async #reconcile(): Promise<boolean> {
    if (this.mode === 'write') {
      await sweepTemporaries(this.folder);
      await this.spike.sweep();
    }
    const before = JSON.stringify(this.list());
    for (const id of await this.#index.findStale()) {
      const read = await this.#shelf.visit(id);
      if (!read.ok) this.#forget(id);
    }
    return JSON.stringify(this.list()) !== before;
  }

  async #begin(): Promise<void> {
    const refused = await this.#permit.ask(this.#index.schemaVersion);
    if (refused) this.hear(refused);
    await this.#index.putRight();
  }

  #changed(article: Article): void {
    const known = this.#index.get(article.id);
    if (known && known.revision > article.revision) {
      const message = `“${article.headline || article.id}” was saved up to revision ${known.revision}, and the newest that is on the disk is revision ${article.revision}. What came after it is gone; look among the backups.`;
      this.hear({ kind: 'lost', article: article.id, message });
    }
    this.#index.set(summarizeArticle(article));
    this.#searching.changed(article);
  }

  #forget(id: Id): void {
    this.#index.delete(id);
    this.#searching.delete(id);
  }

  #lockLost(why: string): void {
    this.hear({
      kind: 'read-only',
      article: null,
      message: `${why} The library can only be read from now on.`,
    });
    this.#options.modeChanged();
  }

  /** Takes in what there is to tell. */
  hear(notice: RecoveryNotice): void {
    this.recovery.push(notice);
    this.#options.noticed(notice);
  }
}
