import diff from 'fast-diff';
import { findAnchors } from './find-anchors.ts';
import type { Token } from './tokens.ts';

/** One token of a comparison: in both texts (each with its own labels), only in the one before, or only in the one after. */
export type Step =
  | { op: 'same'; before: Token; after: Token }
  | { op: 'removed'; before: Token; after: null }
  | { op: 'added'; before: null; after: Token };

/** From this many tokens on a text is first cut at passages that both sides have once. */
const longText = 2000;
/** The largest stretch that is compared word by word; a larger one without a common passage counts as rewritten. */
const largestStretch = 20_000;
/** How many different words can be handed to `fast-diff` as UTF-16 units that are no surrogates. */
const largestVocabulary = 0xffff - 0x800;

/** Finds the tokens that two texts have in common, in order, with as few changes as can be. */
export function alignTokens(before: readonly Token[], after: readonly Token[]): Step[] {
  if (before.length + after.length < longText) return startRuns(tidy(alignStretch(before, after)));
  const ends = [...findAnchors(before, after), { before: before.length, after: after.length }];
  let [b, a] = [0, 0];
  const stretches = ends.map(end => {
    const stretch = alignStretch(before.slice(b, end.before), after.slice(a, end.after));
    [b, a] = [end.before, end.after];
    return stretch;
  });
  return startRuns(tidy(stretches.flat()));
}

function alignStretch(before: readonly Token[], after: readonly Token[]): Step[] {
  const codes = new Map<string, string>();
  const encode = (tokens: readonly Token[]) => tokens.map(token => codeOf(codes, token.key)).join('');
  const [one, other] = [encode(before), encode(after)];
  if (codes.size > largestVocabulary || before.length + after.length > largestStretch) {
    return [...before.map(removed), ...after.map(added)];
  }
  let [b, a] = [0, 0];
  return diff(one, other).flatMap(([op, { length }]): Step[] => {
    const out = op === diff.INSERT ? [] : before.slice(b, b + length);
    const into = op === diff.DELETE ? [] : after.slice(a, a + length);
    b += out.length;
    a += into.length;
    if (op !== diff.EQUAL) return [...out.map(removed), ...into.map(added)];
    return out.flatMap((token, i) => {
      const match = into[i];
      return match ? [{ op: 'same', before: token, after: match }] : [];
    });
  });
}

function codeOf(codes: Map<string, string>, key: string): string {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const number = codes.size < 0xd800 ? codes.size : codes.size + 0x800;
  const code = String.fromCharCode(number);
  codes.set(key, code);
  return code;
}

export function removed(before: Token): Step {
  return { op: 'removed', before, after: null };
}

export function added(after: Token): Step {
  return { op: 'added', before: null, after };
}

/**
 * Makes changes readable: a lone space that both texts happen to share between two replaced words belongs to the
 * replacement, and within one the removed words come before the added ones.
 */
function tidy(steps: readonly Step[]): Step[] {
  const result: Step[][] = [];
  let out: Step[] = [];
  let into: Step[] = [];
  const flush = () => {
    result.push(out, into);
    out = [];
    into = [];
  };
  for (const [i, step] of steps.entries()) {
    if (step.op === 'removed') out.push(step);
    else if (step.op === 'added') into.push(step);
    else if (step.before.text === ' ' && out.length > 0 && into.length > 0 && replacementAt(steps, i + 1)) {
      out.push(removed(step.before));
      into.push(added(step.after));
    } else {
      flush();
      result.push([step]);
    }
  }
  flush();
  return result.flat();
}

/**
 * Moves a change that ends in the start of an entry, cell or block, before which the same stands, one token forward,
 * so that an entry that came in is the one that is marked, and not its text and the start of the next.
 */
function startRuns(steps: readonly Step[]): Step[] {
  const result = [...steps];
  for (let i = result.length - 1; i > 0; i--) {
    const end = result[i];
    if (!end || end.op === 'same' || result[i + 1]?.op === end.op) continue;
    let first = i;
    while (result[first - 1]?.op === end.op) first--;
    const [before, last] = [result[first - 1], end.after ?? end.before];
    if (before?.op !== 'same' || !last?.key.startsWith('\u0000') || before.before.key !== last.key) continue;
    const changed = result.slice(first, i);
    const moved: Step[] =
      end.op === 'added'
        ? [added(before.after), ...changed, { op: 'same', before: before.before, after: end.after }]
        : end.op === 'removed'
          ? [removed(before.before), ...changed, { op: 'same', before: end.before, after: before.after }]
          : [];
    result.splice(first - 1, moved.length, ...moved);
  }
  return result;
}

/** Whether both a removed and an added token stand in the change that begins at a step. */
function replacementAt(steps: readonly Step[], start: number): boolean {
  const ops = new Set<Step['op']>();
  for (let i = start; steps[i] !== undefined && steps[i]?.op !== 'same'; i++) {
    const op = steps[i]?.op;
    if (op) ops.add(op);
  }
  return ops.size === 2;
}
