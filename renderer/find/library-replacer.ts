import type { Id } from '#shared/clock.ts';
import { emptyQuery, type FindQuery, type Replacement } from '#shared/find/query.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import type { Response } from '#shared/ipc/contract.ts';
import type { Finding } from '#shared/ipc/find.ts';
import { failure, type Result } from '#shared/result.ts';
import { Store } from '../session/store.ts';
import type { Workspace } from '../session/workspace.ts';
import { type Choices, isChosen, skippedIn } from './choices.ts';
import { nameArticles } from './name-articles.ts';

/** What happened to one article; `restored` says that the version before is back. */
export interface ArticleOutcome {
  id: Id;
  replaced: number;
  version: string;
  restored: boolean;
}

export interface LibraryReplaceState {
  phase: 'asking' | 'searching' | 'found' | 'replacing' | 'done';
  query: FindQuery;
  replacement: Replacement;
  /** Articles of this status only; null for all. */
  status: string | null;
  /** How many articles are searched or replaced in, of how many. */
  progress: { done: number; total: number };
  /** Why the search was not done; '' otherwise. */
  failure: string;
  findings: readonly Finding[];
  choices: Choices;
  outcomes: readonly ArticleOutcome[];
  /** What went wrong with single articles, in words. */
  problems: readonly string[];
}

/** How many articles are searched in one call: few enough for a save to come in between. */
const atOnce = 10;

/** Finding and replacing in many articles; main does one after the other, and between two it can be stopped. */
export class LibraryReplacer {
  readonly state = new Store<LibraryReplaceState>({
    phase: 'asking',
    query: emptyQuery,
    replacement: { text: '', keepCase: false },
    status: null,
    progress: { done: 0, total: 0 },
    failure: '',
    findings: [],
    choices: new Map(),
    outcomes: [],
    problems: [],
  });
  readonly #workspace: Workspace;
  /** What is under way goes on only while this is its number. */
  #run = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    const { query, replacement } = workspace.finder.state.get();
    this.state.update({ query, replacement });
  }

  /** Changes what is looked for; what was found for something else goes. */
  ask(change: Partial<FindQuery>): void {
    const { query } = this.state.get();
    this.#forget();
    this.state.update({ query: { ...query, ...change } });
  }

  setReplacement(change: Partial<Replacement>): void {
    this.state.update({ replacement: { ...this.state.get().replacement, ...change } });
  }

  setStatus(status: string | null): void {
    this.#forget();
    this.state.update({ status });
  }

  setChoices(choices: Choices): void {
    this.state.update({ choices });
  }

  /** Ends what is under way; what is found or replaced by then stays. */
  stop(): void {
    const { phase } = this.state.get();
    this.#run += 1;
    if (phase === 'searching') this.state.update({ phase: 'found' });
    if (phase === 'replacing') this.state.update({ phase: 'done' });
  }

  async search(articles: readonly ArticleSummary[]): Promise<void> {
    const { query, status } = this.state.get();
    if (query.text === '') return;
    const run = this.#begin('searching', 0);
    const saved = await this.#workspace.leave();
    if (run !== this.#run) return;
    const ids = articles.filter(one => status === null || one.status === status).map(({ id }) => id);
    this.state.update({ progress: { done: 0, total: ids.length }, findings: [], choices: new Map() });
    if (!saved) {
      this.state.update({
        phase: 'asking',
        failure: 'The open article is not saved, so nothing was searched.',
      });
      return;
    }
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      const answer = await this.#workspace.desk.call('find:inArticles', { ids: some, query });
      if (run !== this.#run) return;
      if (!answer.ok) {
        this.state.update({ phase: 'asking', failure: answer.error.message });
        return;
      }
      const { findings, problems } = this.state.get();
      this.state.update({
        findings: [...findings, ...answer.value.found],
        problems: [...problems, ...answer.value.failed.map(({ why }) => why)],
        progress: { done: Math.min(at + atOnce, ids.length), total: ids.length },
      });
    }
    this.state.update({ phase: 'found' });
  }

  /** Replaces what is chosen, article by article. */
  async replace(): Promise<void> {
    const { findings, choices } = this.state.get();
    const chosen = findings.filter(finding => isChosen(choices, finding));
    const run = this.#begin('replacing', chosen.length);
    for (const [i, finding] of chosen.entries()) {
      const answer = await this.#replaceIn(finding);
      const { outcomes, problems } = this.state.get();
      if (answer.ok) {
        const { replaced, version } = answer.value;
        const outcome = { id: finding.id, replaced, version, restored: false };
        this.state.update({ outcomes: [...outcomes, outcome] });
      } else
        this.state.update({
          problems: [...problems, `${this.#nameOf(finding.id)}: ${answer.error.message}`],
        });
      if (run !== this.#run) break;
      this.state.update({ progress: { done: i + 1, total: chosen.length } });
    }
    if (run === this.#run) this.state.update({ phase: 'done' });
    await this.#workspace.refreshList();
  }

  /** Brings an article back to what it was before. */
  async restore({ id, version }: ArticleOutcome): Promise<void> {
    const restored = await this.#inPlace(id, () =>
      this.#workspace.desk.call('history:restore', { id, version }),
    );
    const { outcomes, problems } = this.state.get();
    if (restored.ok) {
      this.state.update({
        outcomes: outcomes.map(one => (one.id === id ? { ...one, restored: true } : one)),
      });
    } else this.state.update({ problems: [...problems, `${this.#nameOf(id)}: ${restored.error.message}`] });
    await this.#workspace.refreshList();
  }

  #replaceIn(finding: Finding): Promise<Result<Response<'find:replace'>>> {
    const { query, replacement, choices } = this.state.get();
    const { id, revision: baseRevision } = finding;
    const skip = skippedIn(choices, finding);
    return this.#inPlace(id, () =>
      this.#workspace.desk.call('find:replace', { id, baseRevision, query, replacement, skip }),
    );
  }

  /** Lets main change an article; the one that is open in the window is opened anew afterwards. */
  async #inPlace<T>(id: Id, change: () => Promise<Result<T>>): Promise<Result<T>> {
    if (this.#workspace.state.get().open?.session.id !== id) return change();
    let answer: Result<T> = failure('refused', 'The open article is not saved, so it was left as it is.');
    await this.#workspace.replaceOpen(async () => {
      answer = await change();
      return answer;
    });
    return answer;
  }

  #nameOf(id: Id): string {
    return nameArticles(this.#workspace.state.get().articles)(id);
  }

  #forget(): void {
    this.#run += 1;
    this.state.update({ phase: 'asking', findings: [], choices: new Map(), failure: '', problems: [] });
  }

  #begin(phase: 'searching' | 'replacing', total: number): number {
    this.#run += 1;
    this.state.update({ phase, failure: '', problems: [], outcomes: [], progress: { done: 0, total } });
    return this.#run;
  }
}
