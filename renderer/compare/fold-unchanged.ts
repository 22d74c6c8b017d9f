import type { BlockChange } from '#shared/history/comparison.ts';

/** A block to draw, or a run of blocks that are the same on both sides and are not in view. */
export type Row = { kind: 'block'; block: BlockChange } | { kind: 'folded'; blocks: readonly BlockChange[] };

/** Folds what did not change, but for `context` blocks on each side of a change; a run of one is never folded. */
export function foldUnchanged(blocks: readonly BlockChange[], context = 1): Row[] {
  const rows: Row[] = [];
  let run: BlockChange[] = [];
  const flush = (atEnd: boolean) => {
    const before = rows.length > 0 ? context : 0;
    const after = atEnd ? 0 : context;
    const hidden = run.length - before - after;
    const folds = hidden > 1;
    for (const [i, block] of run.entries()) {
      const isHidden = folds && i >= before && i < before + hidden;
      if (!isHidden) rows.push({ kind: 'block', block });
      else if (i === before) rows.push({ kind: 'folded', blocks: run.slice(before, before + hidden) });
    }
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'same') {
      run.push(block);
      continue;
    }
    flush(false);
    rows.push({ kind: 'block', block });
  }
  flush(true);
  return rows;
}
