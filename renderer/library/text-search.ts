import type { Id } from '#shared/clock.ts';
import type { TextsRead } from '#shared/ipc/library-state.ts';
import { Store } from '../session/store.ts';
import type { Workspace } from '../session/workspace.ts';

/** A pause in typing after which the texts are searched, in milliseconds. */
const pause = 60;

export interface FoundTexts {
  /** The articles that hold every word of the query somewhere, as far as is known; null until there is an answer. */
  ids: readonly Id[] | null;
  /** How many texts are still to be read before the answer is whole, and of how many; null when it is whole. */
  reading: TextsRead | null;
  /** Why the texts could not be searched; '' otherwise. */
  failure: string;
}

const nothing: FoundTexts = { ids: null, reading: null, failure: '' };

/**
 * A search of all texts for one query, as long as anybody follows it: list and board share it. While main is still
 * reading the texts, and when the list has changed, the answer is asked for again.
 */
export class TextSearch {
  readonly #workspace: Pick<Workspace, 'desk' | 'state'>;
  readonly #query: string;
  readonly #found = new Store(nothing);
  #followers = 0;
  #end: () => void = () => undefined;

  constructor(workspace: Pick<Workspace, 'desk' | 'state'>, query: string) {
    this.#workspace = workspace;
    this.#query = query;
  }

  readonly get = (): FoundTexts => this.#found.get();

  get isFollowed(): boolean {
    return this.#followers > 0;
  }

  /** Begins the search with the first who follows it, and ends it with the last. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#followers += 1;
    if (this.#followers === 1) this.#begin();
    const leave = this.#found.subscribe(listener);
    return () => {
      leave();
      this.#followers -= 1;
      if (this.#followers === 0) this.#end();
    };
  };

  #begin(): void {
    if (this.#query === '') return;
    const { desk, state } = this.#workspace;
    let stale = false;
    let whole = false;
    const ask = async () => {
      const found = await desk.call('library:search', { query: this.#query });
      if (stale) return;
      if (!found.ok) {
        this.#found.set({ ...nothing, ids: [], failure: found.error.message });
        return;
      }
      const { ids, read, total } = found.value;
      whole = read === total;
      this.#found.set({ ids, reading: whole ? null : { read, total }, failure: '' });
    };
    const timer = window.setTimeout(ask, pause);
    const unhear = desk.on('library:textsRead', () => {
      if (!whole) void ask();
    });
    // What answers now may be another article after a save.
    let { articles } = state.get();
    let again = 0;
    const unwatch = state.subscribe(() => {
      if (state.get().articles === articles) return;
      articles = state.get().articles;
      window.clearTimeout(again);
      again = window.setTimeout(ask, pause);
    });
    this.#end = () => {
      stale = true;
      window.clearTimeout(timer);
      window.clearTimeout(again);
      unwatch();
      unhear();
    };
  }
}

const searches = new WeakMap<object, Map<string, TextSearch>>();

/** The search for a query that is under way, or one that begins when it is followed. */
export function textSearchFor(workspace: Pick<Workspace, 'desk' | 'state'>, query: string): TextSearch {
  const known = searches.get(workspace) ?? new Map<string, TextSearch>();
  searches.set(workspace, known);
  const wanted = query.trim();
  const search = known.get(wanted) ?? new TextSearch(workspace, wanted);
  for (const [other, one] of known) if (!one.isFollowed) known.delete(other);
  known.set(wanted, search);
  return search;
}
