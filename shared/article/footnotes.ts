import type { Id } from '#shared/clock.ts';
import { blockRuns } from './block-runs.ts';
import type { Block } from './blocks/block.ts';
import type { Inline } from './inline.ts';

/**
 * The number of each footnote by the id of its block: in the order of the first references to them, then those that
 * nothing refers to as they stand in the body. A reference to a note that is not there has a number, too.
 */
export function numberFootnotes(body: readonly Block[]): Map<Id, number> {
  const numbers = new Map<Id, number>();
  const count = (note: Id) => numbers.has(note) || numbers.set(note, numbers.size + 1);
  for (const block of body) for (const note of footnotesIn(block)) count(note);
  for (const block of body) if (block.type === 'footnote') count(block.id);
  return numbers;
}

/** The notes that a block refers to, in reading order, each as often as it is referred to. */
export function footnotesIn(block: Block): Id[] {
  return blockRuns(block).flatMap(run => references(run.content));
}

function references(content: readonly Inline[]): Id[] {
  return content.flatMap(part =>
    part.type === 'footnoteReference' ? [part.note] : part.type === 'link' ? references(part.content) : [],
  );
}
