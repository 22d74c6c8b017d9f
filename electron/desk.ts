import { nativeTheme } from 'electron';
import type { Id, Origin } from '#shared/clock.ts';
import type { Response } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { initialViewState, type ViewState } from '#shared/ipc/view-state.ts';
import { type Result, success } from '#shared/result.ts';
import type { DeskStore } from './storage/desk-store.ts';
import type { Library } from './storage/library.ts';

/** The one desk that a running Galley is: its library and what it remembers of the person working at it. */
export class Desk {
  readonly origin: Origin;
  readonly store: DeskStore;
  /** Opening takes a moment and is not waited for before the window is drawn. */
  readonly library: Promise<Library>;

  constructor(origin: Origin, store: DeskStore, library: Promise<Library>) {
    this.origin = origin;
    this.store = store;
    this.library = library;
  }

  async start(): Promise<Response<'app:start'>> {
    const library = await this.library;
    const last = this.store.state.lastArticle;
    const open = last ? await this.open(last) : null;
    return {
      settings: this.store.state.settings,
      articles: library.list(),
      open: open?.ok ? open.value : null,
      notices: [...this.store.notices, ...library.notices],
    };
  }

  /** Reads an article, remembers it as the open one, and gives it with the place where the editor was in it. */
  async open(id: Id): Promise<Result<Response<'article:open'>>> {
    const read = await (await this.library).read(id);
    if (!read.ok) return read;
    if (this.store.state.lastArticle !== id) await this.store.update({ lastArticle: id });
    return success({ article: read.value, view: this.store.state.views[id] ?? initialViewState });
  }

  async saveView(id: Id, view: ViewState): Promise<void> {
    await this.store.update({ views: { ...this.store.state.views, [id]: view } });
  }

  async saveSettings(settings: Settings): Promise<void> {
    nativeTheme.themeSource = settings.theme;
    await this.store.update({ settings });
  }
}
