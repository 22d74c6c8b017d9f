import type { TableNode } from '@lexical/table';
import { $createParagraphNode, $isElementNode } from 'lexical';

/** Puts the caret into a new paragraph beside the table. */
export function $leaveTable(table: TableNode, side: 'before' | 'after'): void {
  const paragraph = $createParagraphNode();
  if (side === 'before') table.insertBefore(paragraph);
  else table.insertAfter(paragraph);
  paragraph.select();
}

/** Puts the caret into the block beside the table; into a new paragraph where there is none. */
export function $goBeside(table: TableNode, side: 'before' | 'after'): void {
  const block = side === 'before' ? table.getPreviousSibling() : table.getNextSibling();
  if (!block) $leaveTable(table, side);
  else if (side === 'before') {
    if ($isElementNode(block)) block.selectEnd();
    else table.selectPrevious();
  } else if ($isElementNode(block)) block.selectStart();
  else table.selectNext();
}
