import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { type Inline, textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';

/** Blocks as one text, for places that hold no blocks: each paragraph, entry and row on a line of its own. */
export function toLines(blocks: readonly Block[]): Inline[] {
  const lines: Inline[] = [];
  for (const block of blocks) {
    for (const { content, separator } of blockRuns(block)) {
      if (lines.some(part => part.type !== 'unsupported')) {
        lines.push(separator === '\t' ? textSpan(' ') : { type: 'break' });
      }
      lines.push(...content);
    }
  }
  return normalizeInline(lines);
}
