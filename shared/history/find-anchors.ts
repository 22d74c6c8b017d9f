import { longestIncreasing } from './longest-increasing.ts';
import type { Token } from './tokens.ts';

/** The number of tokens in a passage: about three words with the spaces between them. */
const passage = 5;

/** A place where the same passage begins in both texts. */
export interface Anchor {
  before: number;
  after: number;
}

/**
 * Finds passages that each text has exactly once, in an order that both share: "patience" comparison, after Bram
 * Cohen. Between them a long text falls into short stretches.
 */
export function findAnchors(before: readonly Token[], after: readonly Token[]): Anchor[] {
  const known = oncePassages(before);
  const common: Anchor[] = [];
  for (const [key, at] of oncePassages(after)) {
    const match = known.get(key);
    if (match !== undefined) common.push({ before: match, after: at });
  }
  return longestIncreasing(common.map(anchor => anchor.before)).flatMap(i => common[i] ?? []);
}

function oncePassages(tokens: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  const keys = tokens.map(token => token.key);
  for (let at = 0; at + passage <= keys.length; at++) {
    const key = keys.slice(at, at + passage).join('\u0001');
    if (places.has(key)) repeated.add(key);
    places.set(key, at);
  }
  for (const key of repeated) places.delete(key);
  return places;
}
