import type { Id } from '#shared/clock.ts';
import type { Spiked } from '#shared/ipc/library-state.ts';
import { success } from '#shared/result.ts';
import { nothingPicked, type Pick } from '../library/pick.ts';
import { Store } from './store.ts';
import type { Workspace } from './workspace.ts';

/** What the list shows: every article, those of one status, or what lies in the spike. */
export type ListFilter = { kind: 'all' } | { kind: 'status'; status: string } | { kind: 'spike' };

/** What lies in the spike, as far as it is known. */
export type SpikeState =
  | { kind: 'loading' }
  | { kind: 'ready'; articles: readonly Spiked[] }
  | { kind: 'failed'; why: string };

export interface ShelfState {
  filter: ListFilter;
  /** What the list and the board are searched for, as typed. */
  query: string;
  pick: Pick;
  spike: SpikeState;
  /** The article that is about to be deleted for good, if the user says so. */
  doomed: Spiked | null;
  /** The articles that are about to be exported together. */
  leaving: readonly Id[];
}

/** The library as a place where articles are put and taken from: its filter, its spike, and the way between them. */
export class Shelf {
  readonly state = new Store<ShelfState>({
    filter: { kind: 'all' },
    query: '',
    pick: nothingPicked,
    spike: { kind: 'loading' },
    doomed: null,
    leaving: [],
  });
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  showFilter(filter: ListFilter): void {
    this.state.update({ filter, pick: nothingPicked });
    if (filter.kind !== 'spike') return;
    this.#workspace.withdraw('spike');
    void this.refreshSpike();
  }

  async refreshSpike(): Promise<void> {
    const listed = await this.#workspace.desk.call('spike:list');
    const spike: SpikeState = listed.ok
      ? { kind: 'ready', articles: listed.value }
      : { kind: 'failed', why: listed.error.message };
    this.state.update({ spike });
  }

  /** Makes a copy of an article and opens it. */
  async duplicate(id: Id): Promise<void> {
    const workspace = this.#workspace;
    const copy = await workspace.openMade(() => workspace.desk.call('article:duplicate', { id }));
    if (copy)
      workspace.tell(
        'info',
        'This is the copy; the article that it was made from stays as it is.',
        [],
        'copy',
      );
  }

  /** Makes a new version of a published article and opens it; each of the two points to the other. */
  async newVersion(id: Id): Promise<void> {
    const workspace = this.#workspace;
    let unlinked: string | null = null;
    const made = await workspace.openMade(async () => {
      const answer = await workspace.desk.call('article:newVersion', { id });
      if (!answer.ok) return answer;
      unlinked = answer.value.unlinked;
      return success(answer.value.article);
    });
    if (!made) return;
    if (unlinked === null) {
      workspace.tell(
        'info',
        'This is the new version, a draft. It and the old one point to each other.',
        [],
        'copy',
      );
    } else {
      workspace.tell('error', `This is the new version, but the old one does not point to it. ${unlinked}`);
    }
  }

  /** Puts an article into the spike, from where it can be taken back. */
  async spike(id: Id): Promise<void> {
    const workspace = this.#workspace;
    const isOpen = () => workspace.state.get().open?.session.id === id;
    if (isOpen() && !(await workspace.leave())) return;
    const name = this.#nameOf(id);
    const spiked = await workspace.desk.call('spike:add', { id });
    if (!spiked.ok) {
      workspace.tell('error', spiked.error.message);
      return;
    }
    if (isOpen()) workspace.display(null);
    await this.#refresh();
    const undo = { label: 'Undo', run: () => void this.restore(id) };
    const show = { label: 'Show the spike', run: () => this.showFilter({ kind: 'spike' }) };
    workspace.tell('info', `${name} is in the spike, whole, with its history.`, [undo, show], 'spike');
  }

  /** Puts several articles into the spike, and says which stayed. */
  async spikeAll(ids: readonly Id[]): Promise<void> {
    const workspace = this.#workspace;
    const open = workspace.state.get().open?.session.id ?? null;
    if (open !== null && ids.includes(open) && !(await workspace.leave())) return;
    const done: Id[] = [];
    const problems: string[] = [];
    for (const id of ids) {
      const spiked = await workspace.desk.call('spike:add', { id });
      if (spiked.ok) done.push(id);
      else problems.push(`${this.#nameOf(id)} stays: ${spiked.error.message}`);
    }
    if (open !== null && done.includes(open)) workspace.display(null);
    this.state.update({ pick: nothingPicked });
    await this.#refresh();
    const count = done.length === 1 ? '1 article is' : `${done.length} articles are`;
    const actions = [
      { label: 'Undo', run: () => void this.#restoreAll(done) },
      { label: 'Show the spike', run: () => this.showFilter({ kind: 'spike' }) },
    ];
    workspace.tell(
      problems.length > 0 ? 'error' : 'info',
      [`${count} in the spike, whole, with history.`, ...problems.slice(0, 4)].join(' '),
      done.length > 0 ? actions : [],
      'spike',
    );
  }

  async #restoreAll(ids: readonly Id[]): Promise<void> {
    const workspace = this.#workspace;
    const problems: string[] = [];
    for (const id of ids) {
      const restored = await workspace.desk.call('spike:restore', { id });
      if (!restored.ok) problems.push(restored.error.message);
    }
    await this.#refresh();
    if (problems.length > 0) workspace.tell('error', problems.slice(0, 4).join(' '), [], 'spike');
    else workspace.tell('info', `${ids.length} articles are back in the library.`, [], 'spike');
  }

  /** Takes an article back from the spike, and opens it when nothing else is open. */
  async restore(id: Id): Promise<void> {
    const workspace = this.#workspace;
    const restored = await workspace.desk.call('spike:restore', { id });
    if (!restored.ok) workspace.tell('error', restored.error.message);
    await this.#refresh();
    if (!restored.ok) return;
    workspace.tell('info', `${this.#nameOf(id)} is back in the library.`, [], 'spike');
    if (workspace.state.get().open === null) await workspace.openArticle(id);
  }

  /** Shows the dialog in which several articles are exported. */
  askToExport(leaving: readonly Id[]): void {
    if (leaving.length === 0) {
      this.#workspace.tell(
        'info',
        'No articles are picked. Pick some in the library with Ctrl or Shift.',
        [],
        'picked',
      );
      return;
    }
    this.state.update({ leaving });
    this.#workspace.show('export-several');
  }

  askToDelete(doomed: Spiked): void {
    this.state.update({ doomed });
    this.#workspace.show('delete-for-good');
  }

  /** Deletes the article that was asked about, with its history. */
  async deleteForGood(): Promise<void> {
    const { doomed } = this.state.get();
    this.#workspace.show(null);
    if (!doomed) return;
    const deleted = await this.#workspace.desk.call('spike:deleteForGood', { id: doomed.summary.id });
    if (!deleted.ok) this.#workspace.tell('error', deleted.error.message);
    this.state.update({ doomed: null });
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    await Promise.all([this.#workspace.refreshList(), this.refreshSpike()]);
  }

  #nameOf(id: Id): string {
    const known = this.#workspace.state.get().articles.find(article => article.id === id);
    return known && known.headline.trim() !== '' ? `“${known.headline.trim()}”` : 'The article';
  }
}
