import type { BlockChange } from '#shared/history/comparison.ts';
import type { Part } from '#shared/history/restore-part.ts';

/**
 * What to take back so that a change is undone. Blocks that gave text to each other go back together, or the text
 * would stand there twice or not at all; what has moved is taken out and put back at its earlier place.
 */
export function partsOfChange(change: BlockChange, all: readonly BlockChange[]): Part[] {
  const root = change.partner ?? change.id;
  const linked = all.filter(other => other === change || other.id === root || other.partner === root);
  return linked.flatMap(({ before, after, hasMoved }): Part[] => {
    const [was, now] = [before?.id ?? null, after?.id ?? null];
    if (!hasMoved) return [{ part: 'block', was, now }];
    return [
      { part: 'block', was: null, now },
      { part: 'block', was, now: null },
    ];
  });
}
