import { inlineText } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import type { HeldBlock } from './held-block-node.ts';

/** What a card says of a block: what it is, and what is in it row by row, each row a list of cells. */
export interface HeldDescription {
  kind: string;
  rows: string[][];
}

export function describeHeld(block: HeldBlock): HeldDescription {
  switch (block.type) {
    case 'table':
      return {
        kind: `Table of ${count(block.rows.length, 'row')}`,
        rows: [
          ...lines(inlineText(block.caption)),
          ...block.rows.map(row => row.cells.map(cell => inlineText(cell.content))),
        ],
      };
    case 'unsupported':
      return {
        kind: `A “${block.raw['type']}” from a newer Galley`,
        rows: [['It is kept as it is and written back.']],
      };
    default:
      return assertNever(block);
  }
}

function lines(...texts: string[]): string[][] {
  return texts.filter(text => text !== '').map(text => [text]);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
