import {
  $createParagraphNode,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $blocksToNodes } from '../convert/blocks-to-nodes.ts';
import { $nodeToBlock } from '../convert/nodes-to-blocks.ts';
import { $selectedBlocks } from './selected-blocks.ts';

/** Makes a command of something done to the selected blocks, as one undo step. */
function onSelectedBlocks($act: (blocks: LexicalNode[]) => void): (editor: LexicalEditor) => void {
  return editor =>
    editor.update(
      () => {
        const blocks = $selectedBlocks();
        if (blocks.length > 0) $act(blocks);
      },
      { tag: HISTORY_PUSH_TAG },
    );
}

/** Moves the selected blocks past the block before the first or after the last of them. */
export function $moveBlocks(blocks: readonly LexicalNode[], direction: 'up' | 'down'): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const neighbour = direction === 'up' ? first?.getPreviousSibling() : last?.getNextSibling();
  if (!neighbour) return;
  // The neighbour goes to the other side: so the selection stays in what is moved.
  neighbour.remove(true);
  if (direction === 'up') last?.insertAfter(neighbour, false);
  else first?.insertBefore(neighbour, false);
}

/** Puts copies of the blocks behind them; ids are given anew. The caret goes to the end of the last copy. */
export function $duplicateBlocks(blocks: readonly LexicalNode[]): void {
  const copies = $blocksToNodes(blocks.map($nodeToBlock));
  let last = blocks.at(-1);
  for (const copy of copies) {
    last?.insertAfter(copy);
    last = copy;
  }
  if ($isElementNode(last)) last.selectEnd();
}

/** Deletes the blocks; the caret goes to the block behind them, or before where there is none. */
export function $deleteBlocks(blocks: readonly LexicalNode[]): void {
  const next = blocks.at(-1)?.getNextSibling() ?? blocks[0]?.getPreviousSibling() ?? null;
  for (const block of blocks) block.remove();
  if ($isElementNode(next)) next.selectStart();
  else if ($isDecoratorNode(next)) next.selectNext();
  else if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode()).selectStart();
}

export const blockActions = {
  'block:moveUp': onSelectedBlocks(blocks => $moveBlocks(blocks, 'up')),
  'block:moveDown': onSelectedBlocks(blocks => $moveBlocks(blocks, 'down')),
  'block:duplicate': onSelectedBlocks($duplicateBlocks),
  'block:delete': onSelectedBlocks($deleteBlocks),
} as const;
