import type { Id } from '#shared/clock.ts';
import { isSpaceless, startsWord, wordsOf } from './words.ts';

/** How many new words wait unsorted; each query looks through all of them. */
const mostFresh = 1000;
/** Or this part of those that are sorted, when that is more: sorting a few in among many, time and again, is slow. */
const freshPart = 1 / 8;

/** Which articles, by slot, can hold a term; `exact` when they do and need not be looked through. */
export interface Candidates {
  slots: Uint8Array;
  exact: boolean;
}

/**
 * Which words stand in which texts, so that a query costs the words that begin with what was typed and not the texts.
 * Each article has a slot, a small number that is used again when it has gone.
 */
export class WordIndex {
  readonly #slotsOf = new Map<string, number[]>();
  readonly #slots = new Map<Id, number>();
  readonly #free: number[] = [];
  #size = 0;
  /** The words in the order of their UTF-16 units, and those that came since. */
  #sorted: string[] = [];
  #fresh: string[] = [];

  slot(id: Id): number {
    return this.#slots.get(id) ?? -1;
  }

  /** Puts a text in the place of the one that the article had, '' for none. */
  set(id: Id, before: string, after: string): void {
    const known = this.#slots.get(id);
    const slot = known ?? this.#free.pop() ?? this.#size++;
    this.#slots.set(id, slot);
    const [old, fresh] = [new Set(known === undefined ? [] : wordsOf(before)), new Set(wordsOf(after))];
    for (const word of old) if (!fresh.has(word)) this.#remove(word, slot);
    for (const word of fresh) if (!old.has(word)) this.#add(word, slot);
  }

  delete(id: Id, before: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    for (const word of new Set(wordsOf(before))) this.#remove(word, slot);
    this.#slots.delete(id);
    this.#free.push(slot);
  }

  /** The articles that can hold a folded word or phrase; null where words are no help. */
  candidates(term: string): Candidates | null {
    const words = isSpaceless(term) ? [] : wordsOf(term);
    const last = words.at(-1);
    if (last === undefined || !startsWord(term, words[0] ?? '')) return null;
    // What stands behind the last word, e.g. a full stop, has to be looked for in the text.
    const slots = term.endsWith(last) ? this.#beginningWith(last) : this.#having([last]);
    for (const word of words.slice(0, -1)) intersect(slots, this.#having([word]));
    return { slots, exact: last === term };
  }

  #beginningWith(prefix: string): Uint8Array {
    const words = this.#fresh.filter(word => word.startsWith(prefix));
    for (let at = lowerBound(this.#sorted, prefix); this.#sorted[at]?.startsWith(prefix); at++) {
      words.push(this.#sorted[at] ?? '');
    }
    return this.#having(words);
  }

  #having(words: readonly string[]): Uint8Array {
    const slots = new Uint8Array(this.#size);
    for (const word of words) for (const slot of this.#slotsOf.get(word) ?? []) slots[slot] = 1;
    return slots;
  }

  #add(word: string, slot: number): void {
    const known = this.#slotsOf.get(word);
    if (known) {
      known.push(slot);
      return;
    }
    this.#slotsOf.set(word, [slot]);
    this.#fresh.push(word);
    if (this.#fresh.length <= Math.max(mostFresh, this.#sorted.length * freshPart)) return;
    this.#sorted = merge(this.#sorted, this.#fresh.sort());
    this.#fresh = [];
  }

  #remove(word: string, slot: number): void {
    const known = this.#slotsOf.get(word);
    const at = known?.indexOf(slot) ?? -1;
    // A word that nothing has any more stays: it costs a few bytes and is mostly typed again.
    if (known && at >= 0) known.splice(at, 1);
  }
}

function intersect(slots: Uint8Array, others: Uint8Array): void {
  for (let at = 0; at < slots.length; at++) slots[at] = (slots[at] ?? 0) & (others[at] ?? 0);
}

/** The first place in a sorted list that is not before the word. */
function lowerBound(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merge(one: readonly string[], other: readonly string[]): string[] {
  const merged: string[] = [];
  let at = 0;
  for (const word of one) {
    for (let next = other[at]; next !== undefined && next < word; next = other[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(word);
  }
  return [...merged, ...other.slice(at)];
}
