import { createOrigin, type Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import type { Response } from '#shared/ipc/contract.ts';
import { defaultSettings, type Settings } from '#shared/ipc/settings.ts';
import { initialViewState, type ViewState } from '#shared/ipc/view-state.ts';
import type { Desk } from '../desk.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { ArticleSession } from './article-session.ts';
import { followSaves, withSummary } from './follow-saves.ts';
import { Store } from './store.ts';
import { ViewKeeper } from './view-keeper.ts';

export interface Notice {
  id: number;
  kind: 'error' | 'info';
  text: string;
}

/** The article in the middle of the window. */
export interface OpenArticle {
  session: ArticleSession;
  /** Where the editor was in it when it was last open. */
  view: ViewState;
}

export type Side = 'library' | 'panels';

export interface WorkspaceState {
  phase: 'starting' | 'ready' | 'failed';
  /** Why the start failed; '' otherwise. */
  failure: string;
  settings: Settings;
  articles: readonly ArticleSummary[];
  open: OpenArticle | null;
  dialog: 'palette' | 'export' | 'link' | null;
  notices: readonly Notice[];
  importing: { done: number; total: number; file: string } | null;
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

const shownSetting = { library: 'libraryShown', panels: 'panelsShown' } as const;

/** All that the window knows beyond the text itself: the list, the open article, settings, notices and dialogs. */
export class Workspace {
  readonly state = new Store<WorkspaceState>({
    phase: 'starting',
    failure: '',
    settings: defaultSettings,
    articles: [],
    open: null,
    dialog: null,
    notices: [],
    importing: null,
    narrow: { library: false, panels: false },
    drawer: null,
  });
  readonly editor = new Store<EditorHandle | null>(null);
  readonly newId = createOrigin(Date.now, secureRandom).newId;
  readonly views: ViewKeeper;
  readonly desk: Desk;
  #notices = 0;
  #stopFollowing: () => void = () => undefined;

  constructor(desk: Desk) {
    this.desk = desk;
    this.views = new ViewKeeper((id, view) => desk.call('article:saveView', { id, view }));
    desk.on('library:changed', articles => this.state.update({ articles }));
    desk.on('import:progressed', importing => this.state.update({ importing }));
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
    const { settings, articles, open, notices } = started.value;
    this.state.update({ phase: 'ready', settings, articles, open: open && this.#opened(open) });
    for (const notice of notices) this.tell('info', notice);
  }

  tell(kind: Notice['kind'], text: string): void {
    this.#notices += 1;
    const notices = this.state.get().notices.filter(notice => notice.text !== text);
    this.state.update({ notices: [...notices, { id: this.#notices, kind, text }] });
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
    const { narrow, drawer, settings } = this.state.get();
    if (narrow[side]) this.state.update({ drawer: drawer === side ? null : side });
    else this.saveSettings({ [shownSetting[side]]: !settings[shownSetting[side]] });
  }

  /** Brings a panel to the front, showing the panels if they are hidden. */
  showPanel(openPanel: string): void {
    const { narrow } = this.state.get();
    if (narrow.panels) this.state.update({ drawer: 'panels' });
    this.saveSettings(narrow.panels ? { openPanel } : { openPanel, panelsShown: true });
  }

  setNarrow(narrow: WorkspaceState['narrow']): void {
    this.state.update({ narrow, drawer: null });
  }

  closeDrawer(): void {
    if (this.state.get().drawer !== null) this.state.update({ drawer: null });
  }

  async openArticle(id: Id): Promise<void> {
    this.closeDrawer();
    if (this.state.get().open?.session.id === id || !(await this.#leave())) return;
    const opened = await this.desk.call('article:open', { id });
    if (opened.ok) this.#show(this.#opened(opened.value));
    else {
      this.tell('error', opened.error.message);
      await this.refreshList();
    }
  }

  async createArticle(): Promise<void> {
    if (!(await this.#leave())) return;
    const created = await this.desk.call('article:create');
    if (!created.ok) {
      this.tell('error', created.error.message);
      return;
    }
    this.closeDrawer();
    this.#show(this.#opened({ article: created.value, view: initialViewState }));
    await this.refreshList();
  }

  async importArticles(): Promise<void> {
    if (!(await this.#leave())) return;
    const imported = await this.desk.call('article:import');
    this.state.update({ importing: null });
    if (!imported.ok) {
      this.tell('error', imported.error.message);
      return;
    }
    for (const outcome of imported.value) if ('error' in outcome) this.tell('error', outcome.error.message);
    const last = imported.value.findLast(outcome => 'article' in outcome);
    if (last && 'article' in last) {
      this.closeDrawer();
      this.#show(this.#opened({ article: last.article, view: initialViewState }));
      if (last.article.provenance?.report.length) this.saveSettings({ openPanel: 'import-report' });
    }
    await this.refreshList();
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

  async insertImage(): Promise<void> {
    const { open } = this.state.get();
    const editor = this.editor.get();
    if (!open || !editor) return;
    const chosen = await this.desk.call('asset:choose', { id: open.session.id });
    if (!chosen.ok) this.tell('error', chosen.error.message);
    else if (chosen.value) {
      const asset = chosen.value;
      const { assets } = open.session.article.get();
      if (!assets.some(known => known.sha256 === asset.sha256))
        open.session.setFields({ assets: [...assets, asset] });
      editor.insertImage(asset);
    }
  }

  #opened({ article, view }: NonNullable<Response<'app:start'>['open']>): OpenArticle {
    const save = (request: Parameters<ConstructorParameters<typeof ArticleSession>[1]>[0]) =>
      this.desk.call('article:save', request);
    const session = new ArticleSession(article, save, browserTimers);
    this.#stopFollowing();
    this.#stopFollowing = followSaves(session, summary =>
      this.state.update({ articles: withSummary(this.state.get().articles, summary) }),
    );
    return { session, view };
  }

  #show(open: OpenArticle): void {
    this.editor.set(null);
    this.state.update({ open });
  }

  /** Saves before another article takes the place; false, with the reason told, when that failed. */
  async #leave(): Promise<boolean> {
    this.views.flush();
    const why = (await this.state.get().open?.session.flush()) ?? null;
    if (why !== null) this.tell('error', `The open article is not saved, so it stays open. ${why}`);
    return why === null;
  }

  async #close(): Promise<void> {
    this.views.flush();
    const unsaved = (await this.state.get().open?.session.flush()) ?? null;
    await this.desk.call('window:close', { unsaved });
  }
}

function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
