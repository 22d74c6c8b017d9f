import { articleTexts } from '#shared/find/article-texts.ts';
import { type Found, findInTexts } from '#shared/find/find-in-texts.ts';
import { compileQuery } from '#shared/find/matcher.ts';
import { placeKey, type Text } from '#shared/find/place.ts';
import { emptyQuery, type FindQuery, longestQuery, type Replacement } from '#shared/find/query.ts';
import { editsFor } from '#shared/find/replace-in-article.ts';
import { type Result, success } from '#shared/result.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { isWritable } from '../session/follow-mode.ts';
import { Store } from '../session/store.ts';
import type { Workspace } from '../session/workspace.ts';
import { applyEdits } from './apply-edits.ts';
import { nearestMatch, type TextPoint } from './nearest-match.ts';
import { matchesInside, type Scope, scopeAfter, scopeOf } from './scope.ts';
import { leaveOnMatch, showMatch } from './show-match.ts';
import { StoppableSearch } from './stoppable-search.ts';

export interface FindState {
  shown: boolean;
  /** The row with the replacement is shown. */
  replacing: boolean;
  query: FindQuery;
  replacement: Replacement;
  /** Only this stretch of the body is searched; null for the whole article. */
  scope: Scope | null;
  searching: boolean;
  /** Why the query cannot be searched for; '' otherwise. */
  failure: string;
  matches: readonly Found[];
  /** The one that is shown; -1 for none. */
  current: number;
  /** What the last replacement did; '' when the count says it all. */
  outcome: string;
  /** Counts the wishes to have the field for the query in focus. */
  asked: number;
}

/** A pause in typing a query after which it is searched for, and in editing, in milliseconds. */
const typingPause = 70;
const editingPause = 300;

/** Finding and replacing in the open article. */
export class Finder {
  readonly state = new Store<FindState>({
    shown: false,
    replacing: false,
    query: emptyQuery,
    replacement: { text: '', keepCase: false },
    scope: null,
    searching: false,
    failure: '',
    matches: [],
    current: -1,
    outcome: '',
    asked: 0,
  });
  readonly #workspace: Workspace;
  readonly #stoppable = new StoppableSearch();
  #texts: readonly Text[] = [];
  /** Where the next match is looked for from. */
  #origin: TextPoint | null = null;
  #timer = 0;
  /** What was selected in the body when the bar was opened, for “in selection”. */
  #selected: Scope | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Opens the bar, with what is selected as the query; without an article there is nothing to search. */
  open(replacing: boolean): void {
    const session = this.#session;
    if (!session) return;
    const editor = this.#workspace.editor.get();
    const { query, asked, shown } = this.state.get();
    const isInBar = document.activeElement?.closest('.find-bar') !== null && document.activeElement !== null;
    if (!isInBar) {
      this.#texts = articleTexts(session.present());
      this.#selected = scopeOf(editor?.readSelection() ?? null, this.#texts);
      this.#origin = this.#originAtFocus();
    }
    const selected = isInBar ? '' : selectedWords(editor?.selectedText() ?? '');
    const text = selected === '' ? query.text : selected;
    this.state.update({
      shown: true,
      replacing: replacing || (shown && this.state.get().replacing),
      query: { ...query, text },
      scope: shown ? this.state.get().scope : null,
      outcome: '',
      asked: asked + 1,
    });
    void this.#search(true);
  }

  /** Closes the bar and leaves the caret on the match. */
  close(): void {
    const { matches, current } = this.state.get();
    const match = matches[current];
    this.#stoppable.close();
    clearTimeout(this.#timer);
    this.state.update({
      shown: false,
      asked: 0,
      scope: null,
      matches: [],
      current: -1,
      searching: false,
      failure: '',
    });
    leaveOnMatch(this.#workspace, match ?? null);
  }

  ask(change: Partial<FindQuery>): void {
    const { query } = this.state.get();
    this.state.update({ query: { ...query, ...change }, outcome: '' });
    this.#later(typingPause, true);
  }

  setReplacement(change: Partial<Replacement>): void {
    this.state.update({ replacement: { ...this.state.get().replacement, ...change } });
  }

  toggleReplacing(): void {
    this.state.update({ replacing: !this.state.get().replacing });
  }

  /** Searches only in what was selected in the body, or everywhere again. */
  toggleScope(): void {
    const { scope } = this.state.get();
    const session = this.#session;
    if (!session) return;
    this.#texts = articleTexts(session.present());
    const selection = this.#workspace.editor.get()?.readSelection() ?? null;
    const next = scope === null ? (scopeOf(selection, this.#texts) ?? this.#selected) : null;
    this.state.update({
      scope: next,
      outcome: scope === null && next === null ? 'Select some text in the body first.' : '',
    });
    void this.#search(true);
  }

  /** Goes to the next match (1) or the one before (-1), around the ends; opens the bar when it is closed. */
  async step(by: 1 | -1): Promise<void> {
    const { shown, query } = this.state.get();
    if (!shown) {
      if (!this.#session) return;
      if (query.text === '') {
        this.open(false);
        return;
      }
      this.#texts = articleTexts(this.#session.present());
      this.#origin = this.#originAtFocus();
      this.state.update({ shown: true, replacing: false, outcome: '' });
      await this.#search(true);
      if (by === -1) this.#goTo(this.state.get().current - 1);
      return;
    }
    // What was typed a moment ago is searched for first: Enter right behind the last letter means it.
    if (this.#timer !== 0) await this.#search(false);
    this.#goTo(this.state.get().current + by);
  }

  async replaceOne(): Promise<void> {
    const { matches, current } = this.state.get();
    const match = matches[current];
    if (!match || !this.#isWritable) return;
    const [edit] = this.#replace([match]);
    if (edit) this.#origin = { key: placeKey(edit.place), offset: edit.start + edit.text.length };
    this.state.update({ outcome: '' });
    await this.#search(true);
  }

  async replaceAll(): Promise<void> {
    if (!this.#isWritable) return;
    await this.#search(false);
    const { matches } = this.state.get();
    if (matches.length === 0) return;
    const edits = this.#replace(matches);
    await this.#search(false);
    const left = this.state.get().matches.length;
    const count = `Replaced ${edits.length === 1 ? '1 match' : `${edits.length.toLocaleString('en')} matches`}.`;
    this.state.update({
      outcome: left > 0 ? `${count} ${left.toLocaleString('en')} in the new words.` : count,
    });
  }

  /** Searches again whenever an article changes, for as long as the bar is open on it. Returns the end of it. */
  follow(session: ArticleSession): () => void {
    void this.#search(false);
    const stop = session.article.subscribe(() => this.#later(editingPause, false));
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#timer = 0;
    };
  }

  get #session(): ArticleSession | null {
    return this.#workspace.state.get().open?.session ?? null;
  }

  get #isWritable(): boolean {
    return isWritable(this.#workspace.state.get());
  }

  #later(pause: number, show: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(show), pause);
  }

  /** Searches now; with `show` the nearest match is brought into view. */
  async #search(show: boolean): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const session = this.#session;
    const { shown, query } = this.state.get();
    if (!session || !shown) return;
    const texts = articleTexts(session.present());
    this.#texts = texts;
    const found = await this.#find(query, texts);
    if (!found || query !== this.state.get().query || !this.state.get().shown) return;
    if (!found.ok) {
      this.state.update({ searching: false, failure: found.error.message, matches: [], current: -1 });
      return;
    }
    const { scope } = this.state.get();
    const matches = scope ? matchesInside(scope, found.value, texts) : found.value;
    const current = nearestMatch(matches, texts, this.#origin);
    this.state.update({ searching: false, failure: '', matches, current });
    if (show) this.#goTo(current, false);
  }

  /** Words are looked for at once; only a regular expression can take long, and waits for the worker. */
  #find(query: FindQuery, texts: readonly Text[]): Promise<Result<Found[]> | null> | Result<Found[]> {
    const compiled = compileQuery(query);
    if (!compiled.ok) return compiled;
    if (!query.regex) return success(findInTexts(texts, compiled.value));
    this.state.update({ searching: true });
    return this.#stoppable.search(query, texts);
  }

  #goTo(index: number, move = true): void {
    const { matches } = this.state.get();
    if (matches.length === 0) return;
    const current = (index + matches.length) % matches.length;
    const match = matches[current];
    if (!match) return;
    this.#origin = { key: placeKey(match.source.place), offset: match.start };
    this.state.update(move ? { current, outcome: '' } : { current });
    showMatch(this.#workspace, match);
  }

  /** Replaces matches, but for those whose text has changed since they were found. */
  #replace(matches: readonly Found[]): ReturnType<typeof editsFor> {
    const session = this.#session;
    if (!session) return [];
    const present = new Map(articleTexts(session.present()).map(one => [placeKey(one.place), one.text]));
    const fresh = matches.filter(({ source }) => present.get(placeKey(source.place)) === source.text);
    const { query, replacement, scope } = this.state.get();
    const edits = editsFor(fresh, query, replacement);
    applyEdits(this.#workspace, session, edits);
    if (scope) this.state.update({ scope: scopeAfter(scope, edits) });
    return edits;
  }

  #originAtFocus(): TextPoint | null {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement && field.closest('.masthead')) {
      const name = field.getAttribute('aria-label')?.toLowerCase() ?? '';
      return { key: placeKey({ owner: '', path: [name], block: '' }), offset: field.selectionStart };
    }
    const selection = this.#workspace.editor.get()?.readSelection();
    if (!selection) return null;
    const start = scopeOf(selection, this.#texts)?.from ?? selection.anchor;
    const text = this.#texts.find(({ place }) => place.owner === start.block);
    return text ? { key: placeKey(text.place), offset: start.offset } : null;
  }
}

/** The selection as a query: a few words on one line, or nothing. */
function selectedWords(text: string): string {
  return text.includes('\n') || text.length > Math.min(200, longestQuery) ? '' : text;
}
