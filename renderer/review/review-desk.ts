import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import type { Anchor } from '#shared/review/anchor.ts';
import type { ReviewEvent } from '#shared/review/event.ts';
import type { EventKind, ThreadStanding } from '#shared/review/event-kinds.ts';
import { makeAnchor } from '#shared/review/make-anchor.ts';
import type { Thread } from '#shared/review/review.ts';
import { stretchOf } from '#shared/review/stretch-of.ts';
import { goToMatch } from '../find/show-match.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { Store } from '../session/store.ts';
import type { Workspace } from '../session/workspace.ts';
import { matchesOf } from './matches-of.ts';

export interface ReviewState {
  /** Who writes here; null until that is known. */
  me: ReviewEvent['author'] | null;
  /** The place of a comment that is being written; null while none is. */
  pending: Anchor | null;
  /** The thread that is shown in the text. */
  current: Id | null;
  /** The ids of events that nobody signed, because they came with a document, or that were changed since. */
  unproven: ReadonlySet<string>;
}

/** What is said about the open article, and saying more. */
export class ReviewDesk {
  readonly state = new Store<ReviewState>({
    me: null,
    pending: null,
    current: null,
    unproven: new Set(),
  });
  readonly #workspace: Workspace;
  readonly #verified = new Set<string>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Asks once who writes here. */
  async meet(): Promise<void> {
    if (this.state.get().me) return;
    const me = await this.#workspace.desk.call('review:me');
    if (me.ok) this.state.update({ me: me.value });
  }

  /** Finds out which of the events of some threads were signed by their authors, each of them once. */
  async verify(threads: readonly Thread[]): Promise<void> {
    const events = threads.flatMap(({ events: said }) => said).filter(({ id }) => !this.#verified.has(id));
    if (events.length === 0) return;
    for (const { id } of events) this.#verified.add(id);
    const genuine = await this.#workspace.desk.call('review:verify', { events });
    if (!genuine.ok) return;
    const proven = new Set(genuine.value);
    const unproven = events.filter(({ id }) => !proven.has(id)).map(({ id }) => id);
    if (unproven.length > 0)
      this.state.update({ unproven: new Set([...this.state.get().unproven, ...unproven]) });
  }

  /** Begins a comment on what is selected. */
  begin(): void {
    const session = this.#session();
    if (!session) return;
    const article = session.present();
    const stretch = stretchOf(article, this.#workspace.editor.get()?.readSelection() ?? null);
    if (!stretch) {
      this.#workspace.tell('info', 'Select the words that the comment is about first.', [], 'review');
      return;
    }
    this.state.update({ pending: makeAnchor(article.body, article.revision, stretch), current: null });
    this.#workspace.showPanel('review');
  }

  cancel(): void {
    this.state.update({ pending: null });
    this.#workspace.editor.get()?.focus();
  }

  /** Opens the thread that was begun; false when it could not be signed. */
  async open(text: string): Promise<boolean> {
    const { pending: anchor } = this.state.get();
    const session = this.#session();
    if (!anchor || !session) return false;
    const id = this.#workspace.origin.newId();
    const event = await this.#sign(session, id, 'thread-opened', { text });
    if (!event) return false;
    const { review } = session.article.get();
    session.setFields({
      review: { ...review, threads: [...review.threads, { id, anchor, events: [event] }] },
    });
    this.state.update({ pending: null, current: id });
    return true;
  }

  reply(thread: Id, text: string): Promise<boolean> {
    return this.#say(thread, 'reply', { text });
  }

  edit(thread: Id, of: string, text: string): Promise<boolean> {
    return this.#say(thread, 'edited', { of, text });
  }

  retract(thread: Id, of: string): Promise<boolean> {
    return this.#say(thread, 'retracted', { of });
  }

  setState(thread: Id, state: ThreadStanding): Promise<boolean> {
    return this.#say(thread, 'state', { state });
  }

  /** Brings the place of a thread into view and selects it; false where it is no longer in the text. */
  show({ id, anchor }: Thread): boolean {
    this.state.update({ current: id });
    const session = this.#session();
    const [match] = session ? matchesOf(session.article.get(), anchor) : [];
    if (!match) return false;
    goToMatch(this.#workspace, match);
    return true;
  }

  async #say(thread: Id, type: EventKind, payload: ReviewEvent['payload']): Promise<boolean> {
    const session = this.#session();
    const event = session && (await this.#sign(session, thread, type, payload));
    if (!event) return false;
    const { review } = session.article.get();
    const threads = review.threads.map(one =>
      one.id === thread ? { ...one, events: [...one.events, event] } : one,
    );
    session.setFields({ review: { ...review, threads } });
    return true;
  }

  async #sign(
    session: ArticleSession,
    thread: Id,
    type: EventKind,
    payload: ReviewEvent['payload'],
  ): Promise<ReviewEvent | null> {
    const article = session.article.get();
    const signed = await this.#workspace.desk.call('review:sign', {
      ...{ type, payload, thread, articleId: article.id, baseRevision: article.revision },
      lamport: nextLamport(article),
    });
    if (signed.ok) return signed.value;
    this.#workspace.tell('error', `That was not said. ${signed.error.message}`, [], 'review');
    return null;
  }

  #session(): ArticleSession | null {
    return this.#workspace.state.get().open?.session ?? null;
  }
}

/** Later than everything that is known here (L. Lamport, CACM 21(7), 1978). */
function nextLamport({ review }: Article): number {
  const events = [...review.threads, ...review.suggestions].flatMap(({ events: said }) => said);
  return events.reduce((latest, { lamport }) => Math.max(latest, lamport), 0) + 1;
}
