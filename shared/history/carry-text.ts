import { alignTokens } from './align-tokens.ts';
import type { BlockStep } from './spans.ts';
import { isWord } from './split-words.ts';
import type { Token } from './tokens.ts';

/** A text that may have given words to another one, or taken some. */
export interface Carrier {
  id: string;
  steps: BlockStep[];
}

/**
 * Marks the words that went from one block into another as moved instead of removed here and added there, when they
 * make up at least half of the words of the one that `whole` names. Returns whether it did.
 */
export function carryText(from: Carrier, to: Carrier, whole: 'from' | 'to'): boolean {
  const lost = from.steps.flatMap((step, at) => (step.op === 'removed' ? [{ token: step.before, at }] : []));
  const gained = to.steps.flatMap((step, at) => (step.op === 'added' ? [{ token: step.after, at }] : []));
  if (lost.length === 0 || gained.length === 0) return false;
  const pairs: { out: number; into: number; isWord: boolean }[] = [];
  let [l, g] = [0, 0];
  for (const { op, before } of alignTokens(lost.map(tokenOf), gained.map(tokenOf))) {
    const [out, into] = [lost[l], gained[g]];
    if (op === 'same' && out && into) pairs.push({ out: out.at, into: into.at, isWord: isWord(before.text) });
    if (op !== 'added') l++;
    if (op !== 'removed') g++;
  }
  const words = (whole === 'from' ? from : to).steps.filter(step => isWord((step.before ?? step.after).text));
  const carried = pairs.filter(pair => pair.isWord).length;
  if (carried === 0 || carried * 2 < words.length) return false;
  for (const { out, into } of pairs) {
    const [left, arrived] = [from.steps[out], to.steps[into]];
    if (!left?.before || !arrived?.after) continue;
    from.steps[out] = { op: 'movedOut', before: left.before, after: null, block: to.id };
    to.steps[into] = { op: 'movedIn', before: null, after: arrived.after, block: from.id };
  }
  return true;
}

function tokenOf({ token }: { token: Token }): Token {
  return token;
}
