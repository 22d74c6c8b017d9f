import type { Block } from '#shared/article/blocks/block.ts';
import type { Id, Time } from '#shared/clock.ts';
import type { ReviewEvent } from '#shared/review/event.ts';
import type { Thread } from '#shared/review/review.ts';
import type { Reading } from '../body/reading.ts';
import { makeEvents } from './make-events.ts';
import type { Comment } from './read-comments.ts';
import type { Places } from './settle-signs.ts';
import { toAnchor } from './to-anchor.ts';

/** Makes threads of comments; answers to answers are answers to the first. None is lost, whatever it points to. */
export function toThreads(
  comments: readonly Comment[],
  body: readonly Block[],
  places: ReadonlyMap<string, Places>,
  article: Id,
  reading: Reading,
): Thread[] {
  return [...groupByRoot(comments)].flatMap(([root, answers]) => {
    const anchor = toAnchor(placesOf(root, places), body);
    if (!anchor) return [];
    if (!isPlaced(root, places)) {
      reading.count('comment-place');
    }
    const id = reading.newId();
    return [{ id, anchor, events: eventsOf(root, answers, { article, thread: id }, reading) }];
  });
}

function eventsOf(
  root: Comment,
  answers: readonly Comment[],
  ids: { article: Id; thread: Id },
  reading: Reading,
): ReviewEvent[] {
  const { now, hash } = { now: reading.context.arrival.importedAt, hash: reading.context.hash };
  const said = [root, ...answers].map((comment, i) => ({
    type: i === 0 ? 'thread-opened' : 'reply',
    author: comment.author,
    wallTime: toTime(comment.date, now),
    payload: { text: comment.text },
  }));
  const last = said.at(-1);
  // Word does not say who resolved a thread, nor when.
  const state = root.resolved
    ? [{ type: 'state', author: '', wallTime: last?.wallTime ?? now, payload: { state: 'resolved' } }]
    : [];
  return makeEvents([...said, ...state], ids, hash);
}

/** Each first comment with the answers to it and to those, in the order of the document. */
function groupByRoot(comments: readonly Comment[]): Map<Comment, Comment[]> {
  const roots = findRoots(comments);
  const groups = new Map<Comment, Comment[]>();
  for (const comment of comments) if (roots.get(comment) === comment) groups.set(comment, []);
  for (const comment of comments) {
    const root = roots.get(comment);
    if (root && root !== comment) groups.get(root)?.push(comment);
  }
  return groups;
}

/** The comment that each goes back to. Comments that answer each other in a circle go back to one of them. */
function findRoots(comments: readonly Comment[]): Map<Comment, Comment> {
  const byId = new Map(comments.map(comment => [comment.id, comment]));
  const roots = new Map<Comment, Comment>();
  for (const comment of comments) {
    const path = new Set<Comment>();
    let at = comment;
    while (!roots.has(at) && !path.has(at)) {
      path.add(at);
      at = (at.answers === null ? undefined : byId.get(at.answers)) ?? at;
    }
    const root = roots.get(at) ?? at;
    for (const passed of path) roots.set(passed, root);
  }
  return roots;
}

function placesOf({ id }: Comment, places: ReadonlyMap<string, Places>): Places {
  const range = places.get(`comment ${id}`);
  const point = places.get(`reference ${id}`);
  if (range?.start && range.end) return range;
  return { start: range?.start ?? point?.end ?? null, end: point?.end ?? range?.end ?? null };
}

function isPlaced({ id }: Comment, places: ReadonlyMap<string, Places>): boolean {
  return places.has(`comment ${id}`) || places.has(`reference ${id}`);
}

/** Word writes the hour of the clock on the wall as if it were UTC; without a date it is the time of the import. */
export function toTime(date: string, now: Time): Time {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? date : `${date}Z`;
  const at = Date.parse(zoned);
  return date === '' || Number.isNaN(at) || at < 0 || at > Date.UTC(9999, 0)
    ? now
    : new Date(at).toISOString();
}
