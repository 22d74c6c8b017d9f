import type { Id, Time } from '#shared/clock.ts';
import { canonicalEvent } from '#shared/review/canonical-event.ts';
import type { ReviewEvent } from '#shared/review/event.ts';

/** What somebody did, as a document tells it; the author is a name without a key. */
export interface Deed {
  type: string;
  author: string;
  wallTime: Time;
  payload: ReviewEvent['payload'];
}

/** Events in their order, unsigned: a document proves nobody's identity. */
export function makeEvents(
  deeds: readonly Deed[],
  { article, thread }: { article: Id; thread: Id },
  hash: (text: string) => string,
): ReviewEvent[] {
  return deeds.map(({ type, author, wallTime, payload }, lamport) => {
    const content = {
      type,
      articleId: article,
      thread,
      author: { keyId: '', name: author },
      wallTime,
      lamport,
      baseRevision: 0,
      payload,
    };
    return { ...content, id: hash(canonicalEvent(content)), signature: '' };
  });
}
