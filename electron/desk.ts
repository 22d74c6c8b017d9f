import { nativeTheme } from 'electron';
import type { Id, Origin } from '#shared/clock.ts';
import type { Response } from '#shared/ipc/contract.ts';
import type { LibraryNotice, LibraryState, TextsRead } from '#shared/ipc/library-state.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { initialViewState, type ViewState } from '#shared/ipc/view-state.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { backUpEverything } from './back-up-everything.ts';
import type { DeskStore } from './storage/desk-store.ts';
import { Library } from './storage/library.ts';
import type { MakeThumbnail } from './storage/thumbnails.ts';

/** How many libraries are remembered, and how many minutes lie between two backups of one article at least. */
const mostRecent = 8;
const backUpEvery = 10;

/** What the desk tells of its library, whichever that is. */
export interface DeskListener {
  noticed: (notice: LibraryNotice) => void;
  modeChanged: (state: LibraryState) => void;
  textsRead: (progress: TextsRead) => void;
  backedUp: (failure: string | null) => void;
  /** Another library is open, or the same one anew. */
  opened: (library: Library) => void;
}

/** The one desk that a running Galley is: its library and what it remembers of the person working at it. */
export class Desk {
  readonly origin: Origin;
  readonly store: DeskStore;
  /** The library that this one was moved from, until the program ends. */
  left: string | null = null;
  #folder: string;
  #library: Promise<Library>;
  #failed = false;
  #listener: DeskListener | null = null;
  readonly #makeThumbnail: MakeThumbnail;
  /** Looks, before the library is opened, whether there is one; rejects when not. */
  readonly #check: () => Promise<void>;

  /** `check` is asked before each try to open the folder of the start. */
  constructor(
    origin: Origin,
    store: DeskStore,
    makeThumbnail: MakeThumbnail,
    folder: string,
    check: () => Promise<void>,
  ) {
    this.origin = origin;
    this.store = store;
    this.#folder = folder;
    this.#check = check;
    this.#makeThumbnail = makeThumbnail;
    this.#library = this.#openFirst();
  }

  /** Opening takes a moment and is not waited for before the window is drawn. */
  get library(): Promise<Library> {
    return this.#library;
  }

  listen(listener: DeskListener): void {
    this.#listener = listener;
    void this.#library.then(library => listener.opened(library)).catch(() => undefined);
  }

  async start(): Promise<Result<Response<'app:start'>>> {
    if (this.#failed) {
      this.#failed = false;
      this.#library = this.#openFirst();
      if (this.#listener) this.listen(this.#listener);
    }
    let library: Library;
    try {
      library = await this.#library;
    } catch (error) {
      this.#failed = true;
      return failure('not-readable', error instanceof Error ? error.message : String(error));
    }
    const last = this.store.state.lastArticle;
    const open = last ? await this.open(last) : null;
    return success({
      settings: this.store.state.settings,
      library: this.stateOf(library),
      articles: library.list(),
      open: open?.ok ? open.value : null,
      notices: [...this.store.notices],
      recovery: library.recovery,
    });
  }

  /** Reads an article, remembers it as the open one, and gives it with the place where the editor was in it. */
  async open(id: Id): Promise<Result<Response<'article:open'>>> {
    const read = await (await this.library).read(id);
    if (!read.ok) return read;
    if (this.store.state.lastArticle !== id) await this.store.update({ lastArticle: id });
    return success({ article: read.value, view: this.store.state.views[id] ?? initialViewState });
  }

  stateOf(library: Library): LibraryState {
    const { folder, whyReadOnly } = library;
    return {
      folder,
      whyReadOnly,
      recent: this.store.state.recentLibraries.filter(known => known !== folder),
    };
  }

  /** Opens the library in another folder, which becomes the one of this desk, and gives the present one back. */
  async exchange(folder: string): Promise<Result<Library>> {
    const before = await this.#library.catch(() => null);
    if (before?.folder === folder) return success(before);
    let library: Library;
    try {
      library = await this.#open(folder);
    } catch (error) {
      return failure(
        'not-readable',
        `The library in ${folder} could not be opened: ${error instanceof Error ? error.message : error}. Galley goes on with the present one.`,
      );
    }
    this.#folder = folder;
    this.#library = Promise.resolve(library);
    this.#failed = false;
    const known = [folder, ...(before ? [before.folder] : []), ...this.store.state.recentLibraries];
    await this.store.update({ library: folder, recentLibraries: [...new Set(known)].slice(0, mostRecent) });
    await before?.close();
    this.#listener?.opened(library);
    return success(library);
  }

  async saveView(id: Id, view: ViewState): Promise<void> {
    await this.store.update({ views: { ...this.store.state.views, [id]: view } });
  }

  async saveSettings(settings: Settings): Promise<void> {
    nativeTheme.themeSource = settings.theme;
    await this.store.update({ settings });
  }

  /** Sends backups to a folder from now on, beginning with what is there; null ends them. */
  async backUpTo(folder: string | null): Promise<Result<void>> {
    const library = await this.#library;
    try {
      library.backups.plan(folder === null ? null : { folder, everyMinutes: backUpEvery });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return failure('bad-input', `${error.message} Nothing was changed; choose another folder.`);
    }
    await this.store.update({ backupFolder: folder });
    if (folder !== null) await backUpEverything(library);
    return success(undefined);
  }

  #openFirst(): Promise<Library> {
    const opening = this.#check().then(() => this.#open(this.#folder));
    // The failure is met where the library is awaited; without this, Node would end the program before.
    opening.catch(() => undefined);
    return opening;
  }

  async #open(folder: string): Promise<Library> {
    const library = await Library.open(folder, this.origin, {
      noticed: notice => this.#listener?.noticed(notice),
      modeChanged: () => void this.#modeChanged(folder),
      backedUp: () => void this.#backedUp(folder),
      textsRead: progress => this.#listener?.textsRead(progress),
      makeThumbnail: this.#makeThumbnail,
    });
    const { backupFolder } = this.store.state;
    try {
      library.backups.plan(
        backupFolder === null ? null : { folder: backupFolder, everyMinutes: backUpEvery },
      );
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      library.hear({
        kind: 'backup',
        article: null,
        message: `${error.message} No backups are made of this library: choose another folder for them.`,
      });
    }
    return library;
  }

  async #backedUp(folder: string): Promise<void> {
    const library = await this.#library;
    if (library.folder === folder) this.#listener?.backedUp(library.backups.outcome?.failure ?? null);
  }

  /** A library that is being left has nothing to tell any more. */
  async #modeChanged(folder: string): Promise<void> {
    const library = await this.#library;
    if (library.folder === folder) this.#listener?.modeChanged(this.stateOf(library));
  }
}
