import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { isWord, splitWords } from './split-words.ts';

/** Blocks that share less than this part of their words are not the same block (Dice's coefficient). */
const leastAlike = 0.5;
/** A word in more blocks than this says little about which one is meant. */
const commonWord = 20;
/** How many candidates for a block are looked at closely. */
const candidates = 5;

type Indexed = readonly (readonly [index: number, block: Block])[];

/** Pairs blocks whose texts are alike, the most alike first; gives the index before for the index after. */
export function findSimilar(before: Indexed, after: Indexed): Map<number, number> {
  const bags = new Map(before.map(([i, block]) => [i, wordBag(block)]));
  const blocksWith = new Map<string, number[]>();
  for (const [i, bag] of bags) {
    for (const word of bag.keys()) blocksWith.set(word, [...(blocksWith.get(word) ?? []), i]);
  }
  const pairs = after.flatMap(([i, block]) => {
    const bag = wordBag(block);
    return mostShared(bag, blocksWith).flatMap(match => {
      const score = alike(bag, bags.get(match) ?? new Map());
      return score >= leastAlike ? [{ after: i, before: match, score }] : [];
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.after - b.after || a.before - b.before);
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (matches.has(pair.after) || taken.has(pair.before)) continue;
    matches.set(pair.after, pair.before);
    taken.add(pair.before);
  }
  return matches;
}

function wordBag(block: Block): Map<string, number> {
  const bag = new Map<string, number>();
  for (const piece of splitWords(blockText(block).toLowerCase())) {
    if (isWord(piece)) bag.set(piece, (bag.get(piece) ?? 0) + 1);
  }
  return bag;
}

function mostShared(bag: ReadonlyMap<string, number>, blocksWith: ReadonlyMap<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of bag.keys()) {
    const blocks = blocksWith.get(word) ?? [];
    if (blocks.length > commonWord) continue;
    for (const i of blocks) shared.set(i, (shared.get(i) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, candidates)
    .map(([i]) => i);
}

function alike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / Math.max(1, size(one) + size(other));
}

function size(bag: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of bag.values()) total += count;
  return total;
}
