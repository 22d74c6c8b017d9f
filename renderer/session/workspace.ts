import type { Article } from '#shared/article/article.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import { createOrigin, type Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import type { Response } from '#shared/ipc/contract.ts';
import { now } from '#shared/ipc/history.ts';
import type { LibraryNotice, LibraryState } from '#shared/ipc/library-state.ts';
import { defaultSettings, type Settings } from '#shared/ipc/settings.ts';
import { initialViewState, type ViewState, type WritingAids } from '#shared/ipc/view-state.ts';
import type { Result } from '#shared/result.ts';
import { restorePlace } from '../article/restore-place.ts';
import { ArticleChecks } from '../checks/article-checks.ts';
import { ContributorList } from '../contributors/contributor-list.ts';
import type { Desk } from '../desk.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { Finder } from '../find/finder.ts';
import { ImportDesk } from '../import/import-desk.ts';
import { ReviewDesk } from '../review/review-desk.ts';
import { Spelling } from '../spelling/spelling.ts';
import { ArticleHistory, type Pair } from './article-history.ts';
import { ArticleSession } from './article-session.ts';
import { followMode } from './follow-mode.ts';
import { followSaves, withSummary } from './follow-saves.ts';
import { backupTopic, hearLibrary } from './hear-library.ts';
import { Kits } from './kits.ts';
import { Profiles } from './profiles.ts';
import { Shelf } from './shelf.ts';
import { Store } from './store.ts';
import { ViewKeeper } from './view-keeper.ts';
import { Vocabularies } from './vocabularies.ts';
import { WorkflowDesk } from './workflow-desk.ts';

/** Something that a notice offers to do; the notice goes when it is chosen. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

export interface Notice {
  id: number;
  kind: 'error' | 'info';
  text: string;
  actions: readonly NoticeAction[];
  /** A later notice of the same topic takes the place of this one; '' for none. */
  topic: string;
}

/** The article in the middle of the window. */
export interface OpenArticle {
  session: ArticleSession;
  /** Counts the openings: an article whose text was replaced is opened anew under the same id. */
  opening: number;
  /** Where the editor was in it when it was last open. */
  view: ViewState;
  /** What helps one person to write it: the length aimed at. */
  aids: Store<WritingAids>;
  /** The words of the body when it was first opened since the program was started. */
  wordsBefore: number;
}

export type DialogName =
  | 'palette'
  | 'export'
  | 'export-several'
  | 'link'
  | 'special-character'
  | 'embed'
  | 'table-size'
  | 'shortcuts'
  | 'compare'
  | 'name-version'
  | 'blame'
  | 'statistics'
  | 'split'
  | 'recovery'
  | 'libraries'
  | 'moving'
  | 'backups'
  | 'delete-for-good'
  | 'replace-in-library'
  | 'status-note'
  | 'checklists'
  | 'save-search'
  | 'templates'
  | 'new-from-template'
  | 'save-template'
  | 'insert-snippet'
  | 'topics'
  | 'vocabularies'
  | 'profiles'
  | 'kill'
  | 'import'
  | 'undo-import';

/** Another article, or an earlier version of one; `version` is `now` for an article as it is saved. */
export interface Beside {
  article: Id;
  version: string;
  /** What it is called while it is being read, and for a version afterwards. */
  title: string;
}

export type Side = 'library' | 'panels';

export interface WorkspaceState {
  phase: 'starting' | 'ready' | 'failed';
  /** Why the start failed; '' otherwise. */
  failure: string;
  settings: Settings;
  /** Which library is open, and whether it can be written. */
  library: LibraryState;
  /** What the library had to tell since it was opened. */
  recovery: readonly LibraryNotice[];
  articles: readonly ArticleSummary[];
  open: OpenArticle | null;
  /** The board stands in the place of the article. */
  board: boolean;
  dialog: DialogName | null;
  /** What is shown beside the open article, to be read only. */
  beside: Beside | null;
  notices: readonly Notice[];
  /** How far the move of the library has come; null before its first file. */
  moving: { done: number; total: number } | null;
  /** The sides for which the window is too narrow: they come as drawers over the article instead. */
  narrow: Readonly<Record<Side, boolean>>;
  /** The drawer that is open. */
  drawer: Side | null;
}

const browserTimers = {
  setTimeout: (action: () => void, delay: number) => window.setTimeout(action, delay),
  clearTimeout: (timer: number) => window.clearTimeout(timer),
  now: () => performance.now(),
};

/** Between the upper edge of the pane and a block that was gone to, in CSS pixels. */
const marginAbove = 24;

const shownSetting = { library: 'libraryShown', panels: 'panelsShown' } as const;

/** All that the window knows beyond the text itself: the list, the open article, settings, notices and dialogs. */
export class Workspace {
  readonly state = new Store<WorkspaceState>({
    phase: 'starting',
    failure: '',
    settings: defaultSettings,
    library: { folder: '', whyReadOnly: null, recent: [] },
    recovery: [],
    articles: [],
    open: null,
    board: false,
    dialog: null,
    beside: null,
    notices: [],
    moving: null,
    narrow: { library: false, panels: false },
    drawer: null,
  });
  readonly editor = new Store<EditorHandle | null>(null);
  readonly origin = createOrigin(Date.now, secureRandom);
  readonly views: ViewKeeper;
  readonly history: ArticleHistory;
  readonly spelling: Spelling;
  readonly checks = new ArticleChecks();
  readonly review = new ReviewDesk(this);
  readonly desk: Desk;
  readonly shelf: Shelf;
  readonly contributors: ContributorList;
  readonly workflow = new WorkflowDesk(this);
  readonly kits = new Kits(this);
  readonly imports: ImportDesk;
  readonly profiles: Profiles;
  readonly vocabularies: Vocabularies;
  readonly #wordsBefore = new Map<Id, number>();
  readonly finder = new Finder(this);
  #notices = 0;
  #openings = 0;
  #stopFollowing: () => void = () => undefined;

  constructor(desk: Desk) {
    this.desk = desk;
    this.views = new ViewKeeper((id, view) => desk.call('article:saveView', { id, view }));
    this.history = new ArticleHistory({
      desk,
      session: () => this.state.get().open?.session ?? null,
      replaceOpen: replace => this.replaceOpen(replace),
      tell: (kind, text) => this.tell(kind, text),
    });
    this.spelling = new Spelling(this);
    this.shelf = new Shelf(this);
    this.imports = new ImportDesk({
      desk,
      shelf: this.shelf,
      whyReadOnly: () => this.state.get().library.whyReadOnly,
      tell: (...notice) => this.tell(...notice),
      show: dialog => this.show(dialog),
      leave: () => this.leave(),
      refreshList: () => this.refreshList(),
      openArticle: id => this.openArticle(id),
      saveSettings: change => this.saveSettings(change),
    });
    this.contributors = new ContributorList(desk);
    this.profiles = new Profiles(desk);
    this.vocabularies = new Vocabularies(desk);
    desk.on('library:noticed', notice => hearLibrary(this, [notice]));
    desk.on('library:modeChanged', library => followMode(this, library));
    desk.on('library:changed', articles => this.state.update({ articles }));
    desk.on('library:copyProgressed', moving => this.state.update({ moving }));
    desk.on('backup:ended', ({ failure }) => {
      if (failure === null) this.withdraw(backupTopic);
    });
    desk.on('window:closing', () => void this.#close());
  }

  /** Fetches what the first frame needs. */
  async start(): Promise<void> {
    this.state.update({ phase: 'starting' });
    const started = await this.desk.call('app:start');
    if (!started.ok) {
      this.state.update({ phase: 'failed', failure: started.error.message });
      return;
    }
    this.begin(started.value);
  }

  /** Shows a library, in the place of the one that was shown before. */
  begin({ settings, library, articles, open, notices, recovery }: Response<'app:start'>): void {
    this.editor.set(null);
    const opened = open && this.#opened(open);
    const fresh = { settings, library, articles, open: opened, beside: null, board: false };
    this.state.update({ phase: 'ready', ...fresh, recovery: [], notices: [] });
    this.shelf.showFilter({ kind: 'all' });
    this.shelf.state.update({ query: '' });
    this.vocabularies.forget();
    this.profiles.forget();
    for (const notice of notices) this.tell('info', notice);
    hearLibrary(this, recovery);
  }

  tell(kind: Notice['kind'], text: string, actions: readonly NoticeAction[] = [], topic = ''): void {
    this.#notices += 1;
    const notices = this.state
      .get()
      .notices.filter(notice => notice.text !== text && (topic === '' || notice.topic !== topic));
    this.state.update({ notices: [...notices, { id: this.#notices, kind, text, actions, topic }] });
  }

  /** Takes back what was told of a topic, when it is no longer to the point. */
  withdraw(topic: string): void {
    this.state.update({ notices: this.state.get().notices.filter(notice => notice.topic !== topic) });
  }

  dismiss(id: number): void {
    this.state.update({ notices: this.state.get().notices.filter(notice => notice.id !== id) });
  }

  show(dialog: WorkspaceState['dialog']): void {
    this.state.update({ dialog });
  }

  saveSettings(change: Partial<Settings>): void {
    const settings = { ...this.state.get().settings, ...change };
    this.state.update({ settings });
    void this.desk.call('settings:save', settings);
  }

  /** Shows a side or hides it: beside the article where there is room, as a drawer over it where there is not. */
  toggleSide(side: Side): void {
    const { drawer, settings } = this.state.get();
    if (isDrawer(this.state.get(), side)) this.state.update({ drawer: drawer === side ? null : side });
    else this.saveSettings({ [shownSetting[side]]: !settings[shownSetting[side]] });
  }

  showSide(side: Side): void {
    const { drawer, settings } = this.state.get();
    if (isDrawer(this.state.get(), side) ? drawer !== side : !settings[shownSetting[side]])
      this.toggleSide(side);
  }

  /** Brings a panel to the front, showing the panels if they are hidden. */
  showPanel(openPanel: string): void {
    const asDrawer = isDrawer(this.state.get(), 'panels');
    if (asDrawer) this.state.update({ drawer: 'panels' });
    this.saveSettings(asDrawer ? { openPanel } : { openPanel, panelsShown: true });
  }

  /** Dims all but the paragraph or sentence of the caret and hides the sides; the same again brings them back. */
  focusOn(focus: 'paragraph' | 'sentence'): void {
    this.closeDrawer();
    this.saveSettings({ focus: this.state.get().settings.focus === focus ? 'off' : focus });
  }

  /** Shows something to be read beside the open article; null ends that. */
  showBeside(beside: Beside | null): void {
    this.state.update({ beside });
  }

  /** Puts the caret at the start of a block of the body and brings it to the upper edge of the pane. */
  goToBlock(index: number): void {
    const editor = this.editor.get();
    const pane = document.querySelector<HTMLElement>('.article-pane');
    const block = editor?.readBody()[index];
    if (!editor || !pane || !block) return;
    this.closeDrawer();
    editor.goToBlock(index);
    const top = { block: block.id, above: -marginAbove };
    restorePlace(pane, editor, { ...initialViewState, top });
  }

  /** Shows all articles by status in the place of the open one, or that one again. */
  async toggleBoard(): Promise<void> {
    if (this.state.get().board) {
      this.state.update({ board: false });
      this.editor.get()?.focus();
    } else if (await this.leave()) {
      this.state.update({ board: true, drawer: null });
    }
  }

  setNarrow(narrow: WorkspaceState['narrow']): void {
    this.state.update({ narrow, drawer: null });
  }

  closeDrawer(): void {
    if (this.state.get().drawer !== null) this.state.update({ drawer: null });
  }

  async openArticle(id: Id): Promise<void> {
    this.closeDrawer();
    if (this.state.get().board) this.state.update({ board: false });
    if (this.state.get().open?.session.id === id || !(await this.leave())) return;
    const opened = await this.desk.call('article:open', { id });
    if (opened.ok) this.#show(this.#opened(opened.value));
    else {
      this.tell('error', opened.error.message);
      await this.refreshList();
    }
  }

  async createArticle(): Promise<void> {
    await this.openMade(() => this.desk.call('article:create'));
  }

  /** Opens an article that is made while the open one is saved; null, with the reason told, when none was made. */
  async openMade(make: () => Promise<Result<Article>>): Promise<Article | null> {
    if (!(await this.leave())) return null;
    const made = await make();
    if (!made.ok) {
      this.tell('error', made.error.message);
      return null;
    }
    this.display({ article: made.value, view: initialViewState });
    await this.refreshList();
    return made.value;
  }

  /** Shows two states of the article side by side; with null, those that are most likely to be wanted. */
  compareVersions(comparing: Pair | null): void {
    if (!this.state.get().open) return;
    this.history.state.update({ comparing });
    this.show('compare');
  }

  /**
   * Lets main put another text in the place of the open one and opens the article anew, at the same place. Nobody can
   * type meanwhile, so nothing typed is lost. False, with the reason told, when that was not done.
   */
  async replaceOpen(replace: (session: ArticleSession) => Promise<Result<unknown>>): Promise<boolean> {
    const { open } = this.state.get();
    if (!open || !(await this.leave())) return false;
    const window = document.getElementById('root');
    window?.toggleAttribute('inert', true);
    try {
      const replaced = await replace(open.session);
      const opened = replaced.ok ? await this.desk.call('article:open', { id: open.session.id }) : replaced;
      if (!opened.ok) {
        this.tell('error', opened.error.message);
        return false;
      }
      this.#show(this.#opened(opened.value));
    } finally {
      window?.toggleAttribute('inert', false);
    }
    await this.refreshList();
    return true;
  }

  async refreshList(): Promise<void> {
    const articles = await this.desk.call('library:list');
    if (articles.ok) this.state.update({ articles: articles.value });
  }

  /** Saves the open article now; true when all of it is on the disk. */
  async saveNow(): Promise<boolean> {
    const why = (await this.state.get().open?.session.flush()) ?? null;
    return why === null;
  }

  #opened({ article, view }: NonNullable<Response<'app:start'>['open']>): OpenArticle {
    const save = (request: Parameters<ConstructorParameters<typeof ArticleSession>[1]>[0]) =>
      this.desk.call('article:save', request);
    const session = new ArticleSession(article, save, browserTimers);
    this.#stopFollowing();
    this.#stopFollowing = followSaves(session, summary =>
      this.state.update({ articles: withSummary(this.state.get().articles, summary) }),
    );
    this.#openings += 1;
    const aids = new Store(view.aids);
    aids.subscribe(() => this.views.moved());
    const wordsBefore = this.#wordsBefore.get(article.id) ?? wordCount(article);
    this.#wordsBefore.set(article.id, wordsBefore);
    return { session, view, aids, wordsBefore, opening: this.#openings };
  }

  /** Puts an article as it came from the disk in the middle of the window, or null for none. */
  display(opened: Response<'article:open'> | null): void {
    this.closeDrawer();
    this.#show(opened && this.#opened(opened));
  }

  #show(open: OpenArticle | null): void {
    // What was typed while main had its answer under way is read now, before its editor goes.
    const before = this.state.get().open?.session;
    if (before && before.id !== open?.session.id && !before.isClean) void this.#saveLate(before);
    this.editor.set(null);
    // What is open is not to be read beside itself, where it would soon be an older state.
    const { beside } = this.state.get();
    const isSame = beside?.version === now && beside.article === open?.session.id;
    const board = open ? false : this.state.get().board;
    this.state.update({ open, board, beside: isSame ? null : beside });
  }

  /** Saves before another article takes the place; false, with the reason told, when that failed. */
  async leave(): Promise<boolean> {
    this.views.flush();
    const why = (await this.state.get().open?.session.flush()) ?? null;
    if (why !== null) this.tell('error', `The open article is not saved, so it stays open. ${why}`);
    return why === null;
  }

  async #saveLate(session: ArticleSession): Promise<void> {
    const why = await session.flush();
    if (why !== null) this.tell('error', `The end of the article before this one is not saved. ${why}`);
    await this.refreshList();
  }

  async #close(): Promise<void> {
    this.views.flush();
    const unsaved = (await this.state.get().open?.session.flush()) ?? null;
    await this.desk.call('window:close', { unsaved });
  }
}

/** Tells whether a side comes over the article rather than beside it: for want of room, or to be out of the way. */
export function isDrawer({ narrow, settings }: WorkspaceState, side: Side): boolean {
  return narrow[side] || settings.focus !== 'off';
}

function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
