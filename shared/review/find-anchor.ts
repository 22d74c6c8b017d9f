import type { Block } from '#shared/article/blocks/block.ts';
import type { Anchor } from './anchor.ts';
import { reviewText } from './review-text.ts';
import { similarity } from './similarity.ts';

/**
 * Where an anchor stands in a body: the same words in the same place, the same words elsewhere, words that were changed
 * a little, or nowhere. `start` and `end` are offsets in `reviewText`.
 */
export type Standing =
  | { kind: 'exact' | 'moved' | 'changed'; start: number; end: number; score: number }
  | { kind: 'orphan' };

const orphan: Standing = { kind: 'orphan' };

/** What the words around must have in common with those remembered; a short quote is found in many places. */
const enoughContext = 0.55;
const enoughForShort = 0.75;
const shortQuote = 12;
/** What it counts to stand in the block that it was in, as a part of the surroundings. */
const ownBlock = 0.15;
/** And for words that were changed: how alike they must be, and what is around them. */
const alikeEnough = 0.75;
const contextForChanged = 0.75;

/**
 * Finds an anchor again. A wrong place is worse than none: where the words stand several times, or are gone, the
 * surroundings decide, and what they do not make sure is an orphan.
 */
export function findAnchor(anchor: Anchor, body: readonly Block[]): Standing {
  const before = known.get(anchor);
  if (before?.body === body) return before.standing;
  const standing = find(anchor, body);
  known.set(anchor, { body, standing });
  return standing;
}

/** Where each anchor stood in the body that it was last looked for in: panel, marks and commands all ask. */
const known = new WeakMap<Anchor, { body: readonly Block[]; standing: Standing }>();

function find(anchor: Anchor, body: readonly Block[]): Standing {
  const { text, starts } = reviewText(body);
  const own = starts.get(anchor.blockId);
  const expected = own === undefined ? null : own + anchor.start;
  if (anchor.exact === '') return findPoint(anchor, text, expected);
  if (
    expected !== null &&
    text.startsWith(anchor.exact, expected) &&
    contextAt(anchor, text, expected) === 1
  ) {
    return { kind: 'exact', start: expected, end: expected + anchor.exact.length, score: 1 };
  }
  return findQuote(anchor, text, own, expected) ?? findChanged(anchor, text) ?? orphan;
}

function findQuote(
  anchor: Anchor,
  text: string,
  own: number | undefined,
  expected: number | null,
): Standing | null {
  const { exact } = anchor;
  const needed = exact.length < shortQuote ? enoughForShort : enoughContext;
  const ends = own === undefined ? -1 : text.indexOf('\n', own);
  const isOwn = (at: number) => own !== undefined && at >= own && (ends < 0 || at < ends);
  let best: { at: number; score: number } | null = null;
  let second = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    // The block that it was in has a claim to it.
    const score = contextAt(anchor, text, at) + (isOwn(at) ? ownBlock : 0);
    if (!best || score > best.score) {
      second = best?.score ?? 0;
      best = { at, score };
    } else second = Math.max(second, score);
  }
  if (!best || best.score < needed || best.score === second) return null;
  const kind = best.at === expected ? 'exact' : 'moved';
  return { kind, start: best.at, end: best.at + exact.length, score: Math.min(1, best.score) };
}

/** Looks for words that stand between the remembered surroundings and are not quite those remembered. */
function findChanged(anchor: Anchor, text: string): Standing | null {
  const { prefix, suffix, exact } = anchor;
  const before = prefix.slice(-contextOfChanged);
  const after = suffix.slice(0, contextOfChanged);
  if (before.length < contextOfChanged || after.length < contextOfChanged) return null;
  let found: Standing | null = null;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    if (end < 0 || end - start > 2 * exact.length + 8) continue;
    const score = similarity(exact, text.slice(start, end));
    if (score < alikeEnough || contextAround(anchor, text, start, end) < contextForChanged) continue;
    // Two places that could be meant are none.
    if (found) return null;
    found = { kind: 'changed', start, end, score };
  }
  return found;
}

const contextOfChanged = 12;

/** A comment on a point between two characters has only its surroundings. */
function findPoint(anchor: Anchor, text: string, expected: number | null): Standing {
  if (expected !== null && contextAround(anchor, text, expected, expected) === 1) {
    return { kind: 'exact', start: expected, end: expected, score: 1 };
  }
  const around = anchor.prefix + anchor.suffix;
  const at = around.length < shortQuote ? -1 : text.indexOf(around);
  if (at < 0 || text.indexOf(around, at + 1) >= 0) return orphan;
  const point = at + anchor.prefix.length;
  return { kind: 'moved', start: point, end: point, score: 1 };
}

function contextAt(anchor: Anchor, text: string, at: number): number {
  return contextAround(anchor, text, at, at + anchor.exact.length);
}

/**
 * The part of the remembered surroundings, 0 to 1, that stands right before and behind a stretch. Of a paragraph that
 * was moved only what was in it can still be there, so that counts nearly as much as all of it.
 */
function contextAround(anchor: Anchor, text: string, start: number, end: number): number {
  const { prefix, suffix } = anchor;
  const all = share(prefix, suffix, text, start, end);
  if (all === 1) return 1;
  const edge = suffix.indexOf('\n');
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const behind = edge < 0 ? suffix : suffix.slice(0, edge);
  // Two words around prove little, and neither does a paragraph of two words.
  const evidence = before.length + behind.length || anchor.exact.length;
  const weight = ownPart * Math.min(1, evidence / enoughEvidence);
  return Math.max(all, weight * share(before, behind, text, start, end));
}

/** Characters. */
const enoughEvidence = 16;
const ownPart = 0.95;

function share(prefix: string, suffix: string, text: string, start: number, end: number): number {
  const all = prefix.length + suffix.length;
  // A whole paragraph: what it says is all that can be known of it.
  if (all === 0) return isWhole(text, start, end) ? 1 : 0;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let behind = 0;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind += 1;
  return (before + behind) / all;
}

function isWhole(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}
