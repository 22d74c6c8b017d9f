import type { Id } from '#shared/clock.ts';
import type { Comparison } from '#shared/history/comparison.ts';
import type { Part } from '#shared/history/restore-part.ts';
import { now, type VersionEntry, type VersionWords } from '#shared/ipc/history.ts';
import { failure, type Result } from '#shared/result.ts';
import type { Desk } from '../desk.ts';
import type { ArticleSession } from './article-session.ts';
import { Store } from './store.ts';

/** Two states of the article side by side: ids of versions, `now` for the present one. */
export interface Pair {
  before: string;
  after: string;
}

export interface HistoryState {
  /** Whose versions these are; null before any were asked for. */
  article: Id | null;
  phase: 'loading' | 'ready' | 'failed';
  failure: string;
  /** Newest first. */
  versions: readonly VersionEntry[];
  /** What a version, or `now`, changed since the one before it; filled in from the newest on. */
  words: ReadonlyMap<string, VersionWords>;
  /** What the comparison is about; null leaves the choice to it. */
  comparing: Pair | null;
}

/** What the history needs of the window around it. */
export interface HistorySurroundings {
  desk: Desk;
  session: () => ArticleSession | null;
  /** Lets main put another text in the place of the open one and opens the article anew; whether that was done. */
  replaceOpen: (replace: (session: ArticleSession) => Promise<Result<unknown>>) => Promise<boolean>;
  tell: (kind: 'error' | 'info', text: string) => void;
}

/** How many versions are counted, how many in one call, and the pause after it, so that no save waits behind them. */
const counted = 60;
const atOnce = 4;
const pause = 60;

/** The earlier states of the open article, as far as the window knows them. */
export class ArticleHistory {
  readonly state = new Store<HistoryState>({
    article: null,
    phase: 'loading',
    failure: '',
    versions: [],
    words: new Map(),
    comparing: null,
  });
  readonly #around: HistorySurroundings;

  constructor(around: HistorySurroundings) {
    this.#around = around;
  }

  /** Fetches the versions of the open article; what is known of it stays in view meanwhile. */
  async load(): Promise<void> {
    const id = this.#around.session()?.id ?? null;
    if (id === null) return;
    if (this.state.get().article !== id) {
      this.state.update({ article: id, phase: 'loading', versions: [], words: new Map() });
    }
    const listed = await this.#around.desk.call('history:list', { id });
    if (this.state.get().article !== id) return;
    if (!listed.ok) {
      this.state.update({ phase: 'failed', failure: listed.error.message });
      return;
    }
    this.state.update({ phase: 'ready', versions: listed.value });
    await this.#count(id, listed.value);
  }

  /** Names a version, or the present state as it stands in the window; null, or why that was not done. */
  async name(version: string, name: string): Promise<string | null> {
    const session = this.#around.session();
    if (!session) return 'There is no article open.';
    const unsaved = version === now ? await session.flush() : null;
    if (unsaved !== null) return `The article is not saved, so it was not named. ${unsaved}`;
    const named = await this.#around.desk.call('history:name', { id: session.id, version, name });
    if (!named.ok) return named.error.message;
    await this.load();
    return null;
  }

  async compare({ before, after }: Pair): Promise<Result<Comparison>> {
    const session = this.#around.session();
    if (!session) return failure('not-found', 'There is no article open.');
    const unsaved = await session.flush();
    if (unsaved !== null) {
      return failure('refused', `The article is not saved, so it cannot be compared. ${unsaved}`);
    }
    return this.#around.desk.call('history:compare', { id: session.id, before, after });
  }

  /** Nobody is looking at a comparison any more. */
  cancelCompare(): void {
    void this.#around.desk.call('history:cancelCompare');
  }

  /** Brings a whole version back. */
  async restore(version: VersionEntry): Promise<void> {
    const done = await this.#around.replaceOpen(({ id }) =>
      this.#around.desk.call('history:restore', { id, version: version.id }),
    );
    if (!done) return;
    this.#around.tell('info', 'The version is restored. What stood here before is kept in the history.');
    await this.load();
  }

  /** Takes single parts back from a version; whether that was done. */
  async restoreParts(version: string, parts: Part[]): Promise<boolean> {
    const done = await this.#around.replaceOpen(session =>
      this.#around.desk.call('history:restoreParts', {
        id: session.id,
        version,
        baseRevision: session.article.get().revision,
        parts: parts.map(part => (part.part === 'field' ? { ...part, path: [...part.path] } : part)),
      }),
    );
    if (done) void this.load();
    return done;
  }

  async #count(id: Id, versions: readonly VersionEntry[]): Promise<void> {
    const shown = [{ id: now }, ...versions].slice(0, counted);
    const pairs = shown.flatMap((version, i) => {
      const before = versions[i]?.id;
      const known = version.id !== now && this.state.get().words.has(version.id);
      return before === undefined || known ? [] : [{ before, version: version.id }];
    });
    for (let i = 0; i < pairs.length; i += atOnce) {
      const some = pairs.slice(i, i + atOnce);
      const answer = await this.#around.desk.call('history:count', { id, pairs: some });
      if (this.state.get().article !== id || !answer.ok) return;
      const words = new Map(this.state.get().words);
      for (const one of answer.value) words.set(one.version, one);
      this.state.update({ words });
      await new Promise(goOn => setTimeout(goOn, pause));
    }
  }
}
