import type { Block } from '#shared/article/blocks/block.ts';
import { added, alignTokens, removed } from './align-tokens.ts';
import { type Carrier, carryText } from './carry-text.ts';
import { compareFields } from './compare-fields.ts';
import type { BlockChange, FieldChange, Span } from './comparison.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { contentWithoutIds, matchBlocks } from './match-blocks.ts';
import { stepsToSpans } from './spans.ts';
import { blockTokens } from './tokens.ts';

/** A block on its way to a `BlockChange`; `steps` is [] where the content is the same. */
interface Draft extends Carrier {
  before: Block | null;
  after: Block | null;
  /** The index of `before`. */
  place: number | null;
  isSame: boolean;
  hasMoved: boolean;
  partner: string | null;
}

/** Compares two bodies block by block, word by word within each. */
export function compareBody(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const matches = matchBlocks(before, after);
  const unmoved = inOrder(matches, after.length);
  const drafts = after.map((block, i): Draft => {
    const place = matches.get(i) ?? null;
    const was = place === null ? null : (before[place] ?? null);
    return { ...draft(was, block), place, hasMoved: was !== null && !unmoved.has(i) };
  });
  const all = weave(drafts, goneAfter(before, new Set(matches.values())));
  carryBetween(all);
  return all.map(toChange);
}

function draft(before: Block | null, after: Block | null): Draft {
  const isSame = before !== null && after !== null && (before === after || sameContent(before, after));
  const steps = isSame
    ? []
    : before && after
      ? alignTokens(blockTokens(before), blockTokens(after))
      : [
          ...(before ? blockTokens(before).map(removed) : []),
          ...(after ? blockTokens(after).map(added) : []),
        ];
  const id = (after ?? before)?.id ?? '';
  return { id, before, after, steps, isSame, place: null, hasMoved: false, partner: null };
}

function sameContent(before: Block, after: Block): boolean {
  return contentWithoutIds(before) === contentWithoutIds(after);
}

/** The indexes after whose blocks stand in the order in which they stood before; as few as can be are left over. */
function inOrder(matches: ReadonlyMap<number, number>, length: number): Set<number> {
  const matched = Array.from({ length }, (_, i) => i).filter(i => matches.has(i));
  const places = matched.map(i => matches.get(i) ?? 0);
  return new Set(longestIncreasing(places).map(at => matched[at] ?? 0));
}

/** The blocks that are gone, by the index of the last block before them that is still there; -1 for the start. */
function goneAfter(before: readonly Block[], matched: ReadonlySet<number>): Map<number, Draft[]> {
  const gone = new Map<number, Draft[]>();
  let last = -1;
  for (const [i, block] of before.entries()) {
    if (matched.has(i)) last = i;
    else gone.set(last, [...(gone.get(last) ?? []), { ...draft(block, null), place: i }]);
  }
  return gone;
}

function weave(drafts: readonly Draft[], gone: ReadonlyMap<number, Draft[]>): Draft[] {
  const goneBehind = (place: number | null) => (place === null ? [] : (gone.get(place) ?? []));
  return [...goneBehind(-1), ...drafts.flatMap(one => [one, ...goneBehind(one.place)])];
}

/** Looks for each new block in what its neighbours lost, and for each vanished one in what they gained. */
function carryBetween(all: readonly Draft[]): void {
  for (const [i, one] of all.entries()) {
    if (one.before && one.after) continue;
    for (const neighbour of [nearestPair(all, i, -1), nearestPair(all, i, 1)]) {
      if (!neighbour) continue;
      const isCarried = one.after ? carryText(neighbour, one, 'to') : carryText(one, neighbour, 'from');
      if (!isCarried) continue;
      one.partner = neighbour.id;
      break;
    }
  }
}

function nearestPair(all: readonly Draft[], start: number, step: 1 | -1): Draft | null {
  for (let i = start + step; all[i] !== undefined; i += step) {
    const one = all[i];
    if (one?.before && one.after) return one;
  }
  return null;
}

function toChange(one: Draft): BlockChange {
  const { id, before, after, hasMoved, partner } = one;
  const kind = kindOf(one);
  const spans = stepsToSpans(one.steps);
  const fields = before && after && kind === 'changed' ? fieldsOf(before, after, spans) : [];
  return { kind, id, hasMoved, partner, before, after, spans, fields };
}

function kindOf({ before, after, isSame, hasMoved, partner }: Draft): BlockChange['kind'] {
  if (!after) return partner === null ? 'removed' : 'joined';
  if (!before) return partner === null ? 'added' : 'split';
  if (isSame) return hasMoved ? 'moved' : 'same';
  return before.type === after.type ? 'changed' : 'retyped';
}

/** What is compared as text, or says only which block it is. */
const inSpans = new Set(['id', 'type', 'content', 'caption', 'title', 'text', 'items', 'rows', 'blocks']);

function fieldsOf(before: Block, after: Block, spans: readonly Span[]): FieldChange[] {
  const fields = compareFields(before, after, inSpans);
  if (fields.length > 0 || spans.some(span => span.op !== 'same')) return fields;
  return [{ path: [], label: 'Details that are not shown', before, after, words: [] }];
}
