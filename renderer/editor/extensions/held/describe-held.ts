import type { HeldBlock } from './held-block-node.ts';

/** What a card says of a block: what it is, and what is in it row by row, each row a list of cells. */
export interface HeldDescription {
  kind: string;
  rows: string[][];
}

export function describeHeld(block: HeldBlock): HeldDescription {
  return {
    kind: `A “${block.raw['type']}” from a newer Galley`,
    rows: [['It is kept as it is and written back.']],
  };
}
