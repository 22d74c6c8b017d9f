import type { Block } from '#shared/article/blocks/block.ts';
import { sameValue } from '#shared/article/same-value.ts';
import type { Time } from '#shared/clock.ts';
import { alignTokens } from './align-tokens.ts';
import { isWord } from './split-words.ts';
import { blockTokens, type Token } from './tokens.ts';

/** One saved state of a body, and who made it when. */
export interface BodyRevision {
  revision: number;
  at: Time;
  who: string;
  body: readonly Block[];
}

/** A word of the newest text and the revision that brought it; `start` and `end` are offsets in the block's text. */
export interface Attribution {
  start: number;
  end: number;
  text: string;
  revision: number;
  at: Time;
  who: string;
}

/** A word on its way back through the revisions: where it stands in the newest text, and where in an older one. */
interface Traced {
  word: { start: number; end: number; text: string };
  at: number;
}

/**
 * Tells for each word of a selection which revision brought it, given the revisions from oldest to newest. A word that
 * came into the block by a split or a join is followed into the block that it came from; what was there from the
 * beginning belongs to the oldest revision. [] when the newest revision has no such block.
 */
export function blame(
  revisions: readonly BodyRevision[],
  blockId: string,
  start: number,
  end: number,
): Attribution[] {
  const newest = revisions.at(-1);
  const block = newest?.body.find(({ id }) => id === blockId);
  if (!newest || !block) return [];
  let open = new Map([[blockId, wordsIn(blockTokens(block), start, end)]]);
  const found: Attribution[] = [];
  for (let i = revisions.length - 1; i >= 0 && open.size > 0; i--) {
    const [revision, older] = [revisions[i], revisions[i - 1]];
    if (!revision) break;
    const { moved, settled } = stepBack(open, revision.body, older?.body ?? []);
    for (const { word } of settled) {
      found.push({ ...word, revision: revision.revision, at: revision.at, who: revision.who });
    }
    open = moved;
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsIn(tokens: readonly Token[], start: number, end: number): Traced[] {
  let offset = 0;
  return tokens.flatMap((token, at) => {
    const word = { start: offset, end: offset + token.text.length, text: token.text };
    offset = word.end;
    return isWord(token.text) && word.start < end && word.end > start ? [{ word, at }] : [];
  });
}

/** Takes the words from one revision to the one before it; those that it does not have are settled. */
function stepBack(
  open: ReadonlyMap<string, readonly Traced[]>,
  body: readonly Block[],
  older: readonly Block[],
): { moved: Map<string, Traced[]>; settled: Traced[] } {
  const moved = new Map<string, Traced[]>();
  const settled: Traced[] = [];
  for (const [id, words] of open) {
    const block = body.find(one => one.id === id);
    const before = older.find(one => one.id === id);
    if (block && before && (block === before || sameValue(block, before))) {
      moved.set(id, [...(moved.get(id) ?? []), ...words]);
      continue;
    }
    const tokens = block ? blockTokens(block) : [];
    let left = follow(words, tokens, before ? { id, tokens: blockTokens(before) } : null, moved);
    for (const source of left.length > 0 ? sources(id, body, older) : []) {
      if (left.length > 0) left = followMost(left, tokens, source, moved);
    }
    settled.push(...left);
  }
  return { moved, settled };
}

interface Source {
  id: string;
  tokens: readonly Token[];
}

/** Moves the words that the older text has, too, and gives those that it has not. */
function follow(
  words: readonly Traced[],
  tokens: readonly Token[],
  source: Source | null,
  moved: Map<string, Traced[]>,
): Traced[] {
  if (!source) return [...words];
  const places = placesBefore(source.tokens, tokens);
  const left: Traced[] = [];
  for (const traced of words) {
    const at = places.get(traced.at);
    if (at === undefined) left.push(traced);
    else moved.set(source.id, [...(moved.get(source.id) ?? []), { ...traced, at }]);
  }
  return left;
}

/** Likewise for what another block lost, but only when it has most of the words: single ones are chance. */
function followMost(
  words: readonly Traced[],
  tokens: readonly Token[],
  source: Source,
  moved: Map<string, Traced[]>,
): Traced[] {
  const places = placesBefore(source.tokens, tokens);
  const known = words.filter(({ at }) => places.has(at)).length;
  return known * 2 > words.length ? follow(words, tokens, source, moved) : [...words];
}

function placesBefore(before: readonly Token[], after: readonly Token[]): Map<number, number> {
  const places = new Map<number, number>();
  let [b, a] = [0, 0];
  for (const { op } of alignTokens(before, after)) {
    if (op === 'same') places.set(a, b);
    if (op !== 'added') b++;
    if (op !== 'removed') a++;
  }
  return places;
}

/** The blocks beside a block, in either revision, that had another text in the older one. */
function sources(id: string, body: readonly Block[], older: readonly Block[]): Source[] {
  const ids = new Set([...neighbours(id, body), ...neighbours(id, older)]);
  return [...ids].flatMap(other => {
    const was = older.find(block => block.id === other);
    const is = body.find(block => block.id === other);
    return was && !(is && sameValue(was, is)) ? [{ id: other, tokens: blockTokens(was) }] : [];
  });
}

function neighbours(id: string, body: readonly Block[]): string[] {
  const at = body.findIndex(block => block.id === id);
  if (at < 0) return [];
  return [body[at - 1], body[at + 1]].flatMap(block => block?.id ?? []);
}
