import type { Id } from '#shared/clock.ts';
import { blockRuns } from './block-runs.ts';
import type { Block } from './blocks/block.ts';
import type { Inline } from './inline.ts';

/** The number of each footnote by the id of its block, see `numberNotes`. */
export function numberFootnotes(body: readonly Block[]): Map<Id, number> {
  const notes = body.flatMap(block => (block.type === 'footnote' ? [block.id] : []));
  return numberNotes(body.flatMap(footnotesIn), notes);
}

/**
 * Numbers notes: in the order of the first references to them, then those that nothing refers to as they stand in the
 * body. A reference to a note that is not there has a number, too. Both lists hold ids in reading order.
 */
export function numberNotes(references: Iterable<Id>, notes: Iterable<Id>): Map<Id, number> {
  const numbers = new Map<Id, number>();
  const count = (note: Id) => numbers.has(note) || numbers.set(note, numbers.size + 1);
  for (const note of references) count(note);
  for (const note of notes) count(note);
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
