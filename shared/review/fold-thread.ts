import type { Time } from '#shared/clock.ts';
import type { ReviewEvent } from './event.ts';
import { eventKinds, type ThreadStanding } from './event-kinds.ts';

/** One comment of a thread as it reads now; one that was taken back keeps its place and says nothing. */
export interface Comment {
  /** The id of the event that wrote it. */
  id: string;
  author: ReviewEvent['author'];
  at: Time;
  text: string;
  edited: boolean;
  retracted: boolean;
}

export interface ThreadState {
  comments: readonly Comment[];
  state: ThreadStanding;
  /** To whom it is given; '' for nobody. */
  assigned: string;
  /** Two people decided differently without knowing of each other. */
  disputed: boolean;
}

/** Puts events into the order in which they count: Lamport time, then the author's key, then the id. */
export function inOrder(events: readonly ReviewEvent[]): ReviewEvent[] {
  const once = new Map(events.map(event => [event.id, event]));
  return [...once.values()].sort(
    (a, b) => a.lamport - b.lamport || compare(a.author.keyId, b.author.keyId) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * What a thread says, from its events in whatever order they came. Nobody's words are changed by somebody else: an edit
 * or retraction counts only from the key that wrote the comment.
 */
export function foldThread(events: readonly ReviewEvent[]): ThreadState {
  let state = known.get(events);
  if (!state) {
    state = fold(events);
    known.set(events, state);
  }
  return state;
}

const known = new WeakMap<readonly ReviewEvent[], ThreadState>();

function fold(events: readonly ReviewEvent[]): ThreadState {
  const comments = new Map<string, Comment>();
  let state: ThreadStanding = 'open';
  let decided: ReviewEvent | null = null;
  let disputed = false;
  let assigned = '';
  for (const event of inOrder(events)) {
    const { id, type, author, wallTime, payload } = event;
    const own = (of: string) => {
      const comment = comments.get(of);
      return comment?.author.keyId === author.keyId ? comment : null;
    };
    if (type === 'thread-opened' || type === 'reply') {
      const said = eventKinds[type].safeParse(payload);
      const text = said.success ? said.data.text : '';
      comments.set(id, { id, author, at: wallTime, text, edited: false, retracted: false });
    } else if (type === 'edited') {
      const said = eventKinds.edited.safeParse(payload).data;
      const comment = said && own(said.of);
      if (comment) comments.set(comment.id, { ...comment, text: said.text, edited: true });
    } else if (type === 'retracted') {
      const said = eventKinds.retracted.safeParse(payload).data;
      const comment = said && own(said.of);
      if (comment) comments.set(comment.id, { ...comment, text: '', retracted: true });
    } else if (type === 'state') {
      const said = eventKinds.state.safeParse(payload).data;
      if (!said) continue;
      // Whoever knew of a decision is later than it.
      disputed = decided?.lamport === event.lamport && state !== said.state;
      state = said.state;
      decided = event;
    } else if (type === 'assigned') {
      assigned = eventKinds.assigned.safeParse(payload).data?.to ?? assigned;
    }
  }
  return { comments: [...comments.values()], state, assigned, disputed };
}
