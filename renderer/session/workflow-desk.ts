import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { withKillNote } from '#shared/metadata/kill.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { advance, mayMoveTo, type Step, takeBack } from '#shared/workflow/advance.ts';
import { builtInChecklists, type Checklists } from '#shared/workflow/checklists.ts';
import type { Status } from '#shared/workflow/status.ts';
import { describeMoves, type Move } from '../workflow/describe-moves.ts';
import type { ArticleFields, ArticleSession } from './article-session.ts';
import { withSummary } from './follow-saves.ts';
import { Store } from './store.ts';
import type { Workspace } from './workspace.ts';

export interface WorkflowState {
  /** Under which name steps are noted. */
  who: string;
  checklists: Checklists;
  /** The step that waits for a note. */
  asked: { ids: readonly Id[]; status: Status } | null;
}

/** Takes articles from status to status: the open one in the window, so that its undo stays, the others in main. */
export class WorkflowDesk {
  readonly state = new Store<WorkflowState>({ who: '', checklists: builtInChecklists, asked: null });
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Reads the desk's checklists anew: they are a file that can be edited by hand. */
  async load(): Promise<void> {
    const read = await this.#workspace.desk.call('workflow:desk');
    if (read.ok) this.state.update(read.value);
    else this.#workspace.tell('error', read.error.message);
  }

  /** Writes the desk's checklists, without tasks that say nothing; false, with the reason told, when that failed. */
  async saveChecklists(checklists: Checklists): Promise<boolean> {
    const lists = checklists.checklists.map(list => ({
      ...list,
      tasks: list.tasks.filter(task => task.text.trim() !== ''),
    }));
    const saved = await this.#workspace.desk.call('workflow:saveChecklists', {
      ...checklists,
      checklists: lists.filter(list => list.tasks.length > 0),
    });
    if (!saved.ok) this.#workspace.tell('error', saved.error.message);
    await this.load();
    return saved.ok;
  }

  /** Takes articles to a status, each by the rules, and tells what became of it; asks for a note where one is due. */
  async setStatus(ids: readonly Id[], status: Status, note = ''): Promise<void> {
    if ((status === 'onHold' || status === 'killed') && note.trim() === '') {
      this.state.update({ asked: { ids, status } });
      this.#workspace.show('status-note');
      return;
    }
    const moves: Move[] = [];
    for (const id of ids) {
      const name = this.#nameOf(id);
      const moved = this.#sessionOf(id)
        ? await this.#moveOpen(id, { status, note, at: this.#workspace.origin.now() })
        : await this.#move(id, status, note);
      moves.push({
        id,
        name,
        why: moved.ok ? '' : moved.error.message,
        warnings: moved.ok ? moved.value : [],
      });
    }
    const done = moves.filter(move => move.why === '').map(move => move.id);
    const undo = { label: 'Undo', run: () => void this.#undo(done, status) };
    const { kind, text } = describeMoves(moves, status);
    this.#workspace.tell(kind, text, done.length > 0 ? [undo] : [], 'status');
  }

  async #undo(ids: readonly Id[], status: Status): Promise<void> {
    const problems: string[] = [];
    for (const id of ids) {
      const session = this.#sessionOf(id);
      if (session) {
        const article = session.article.get();
        const before = article.status === status ? takeBack(article) : null;
        if (!before) continue;
        session.setFields(before);
        this.#show(id, { status: before.status });
        continue;
      }
      const back = await this.#workspace.desk.call('workflow:takeBack', { id, status });
      if (back.ok) this.#put(back.value);
      else problems.push(`${this.#nameOf(id)}: ${back.error.message}`);
    }
    if (problems.length > 0) this.#workspace.tell('error', problems.join(' '), [], 'status');
  }

  /**
   * Kills the open article, with the note for those who have received it in front of its ednote. One that is killed
   * already takes no further step; those who have it are told once more. With a replacement undo is not offered: the
   * two point to each other then.
   */
  async kill(id: Id, note: string, isReplaced = false): Promise<Result<undefined>> {
    const at = this.#workspace.origin.now();
    const session = this.#sessionOf(id);
    if (session?.article.get().status === 'killed') {
      session.setFields({ notes: withKillNote(session.article.get().notes, note, at) });
      return success(undefined);
    }
    const killed = await this.#moveOpen(id, { status: 'killed', note, at }, ({ notes }) => ({
      notes: withKillNote(notes, note, at),
    }));
    if (!killed.ok) return killed;
    this.#workspace.tell(
      'info',
      'The article is killed. Its kill note stands in front of the ednote; the text stays.',
      isReplaced ? [] : [{ label: 'Undo', run: () => void this.#undo([id], 'killed') }],
      'status',
    );
    return success(undefined);
  }

  /** A step of the open article; `further` says which fields change with it, in the same step of undo. */
  async #moveOpen(
    id: Id,
    step: Omit<Step, 'who'>,
    further: (article: Article) => ArticleFields = () => ({}),
  ): Promise<Result<string[]>> {
    if (this.#workspace.state.get().library.whyReadOnly !== null) {
      return failure('read-only', 'The library can only be read.');
    }
    await this.load();
    // Looked for after the checklists have come: until then it can be written in, or be opened anew.
    const session = this.#sessionOf(id);
    if (!session) return failure('not-found', 'The article is no longer open. It was not changed.');
    const article = session.article.get();
    const { who, checklists } = this.state.get();
    const moved = advance(article, { ...step, who }, checklists, this.#workspace.origin.newId);
    if (!moved.ok) return moved;
    session.setFields({ ...moved.value, ...further(article) });
    this.#show(id, { status: step.status });
    return success(mayMoveTo(article, step.status, checklists).warnings);
  }

  async #move(id: Id, status: Status, note: string): Promise<Result<string[]>> {
    const moved = await this.#workspace.desk.call('workflow:advance', { id, status, note });
    if (!moved.ok) return moved;
    this.#put(moved.value.summary);
    return success(moved.value.warnings);
  }

  #sessionOf(id: Id): ArticleSession | null {
    const { open } = this.#workspace.state.get();
    return open?.session.id === id ? open.session : null;
  }

  #put(summary: ArticleSummary): void {
    const { articles } = this.#workspace.state.get();
    this.#workspace.state.update({ articles: withSummary(articles, summary) });
  }

  /** What the list says of the open article, before its save has told it. */
  #show(id: Id, change: Partial<ArticleSummary>): void {
    const { articles } = this.#workspace.state.get();
    this.#workspace.state.update({
      articles: articles.map(article => (article.id === id ? { ...article, ...change } : article)),
    });
  }

  #nameOf(id: Id): string {
    const listed = this.#workspace.state.get().articles.find(article => article.id === id);
    // The list learns of a new headline a second after its save.
    const headline = (this.#sessionOf(id)?.article.get() ?? listed)?.headline.trim() ?? '';
    return headline === '' ? 'The article' : `“${headline}”`;
  }
}
