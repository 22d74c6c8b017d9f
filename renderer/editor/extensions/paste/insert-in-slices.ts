import {
  $addUpdateTag,
  $createParagraphNode,
  $getNodeByKey,
  $isElementNode,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  PASTE_TAG,
  type RangeSelection,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { $bringNotes } from '../footnotes/bring-notes.ts';
import { $insertNotes, type Insertion } from './insert-blocks.ts';

/** More blocks than are inserted in one go. */
export const manyBlocks = 150;

/**
 * How long one slice should take, in milliseconds, how many blocks the first one has, and how many one has at least:
 * each update costs the more the longer the text already is, so small slices would take for ever.
 */
const sliceTime = 110;
const firstSlice = 40;
const leastSlice = 100;

/**
 * Inserts many blocks as blocks of their own, a slice at a time with pauses for the window between, as one undo step.
 * The text at the selection is split where that stands; notes come last, to the notes. False when `signal` ended it; what was inserted is then still
 * there, to be undone.
 */
export async function insertInSlices(
  editor: LexicalEditor,
  { blocks: all, footnotes }: Omit<Insertion, 'inline'>,
  $selection: () => RangeSelection | null,
  signal: AbortSignal,
  progressed: (done: number) => void,
): Promise<boolean> {
  const blocks = all.filter(block => block.type !== 'footnote');
  let last: NodeKey | null = null;
  let size = firstSlice;
  for (let at = 0; at < blocks.length; ) {
    if (signal.aborted) return false;
    const slice = blocks.slice(at, at + size);
    const began = performance.now();
    editor.update(
      () => {
        $addUpdateTag(PASTE_TAG);
        $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
        $addUpdateTag(last === null ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG);
        const selection = last === null ? $selection() : null;
        const before = last === null ? selection && $openPlace(selection) : $getNodeByKey(last);
        last = before ? $insertAfter(before, slice) : last;
      },
      { discrete: true },
    );
    at += slice.length;
    const took = performance.now() - began;
    size = Math.max(leastSlice, Math.min(size * 2, Math.round((size * sliceTime) / Math.max(took, 1))));
    progressed(at);
    await pause();
  }
  editor.update(
    () => {
      $addUpdateTag(HISTORY_MERGE_TAG);
      const node = last === null ? null : $getNodeByKey(last);
      if (node) node.selectEnd();
      $insertNotes(all);
      $bringNotes(footnotes);
    },
    { discrete: true },
  );
  return true;
}

/** Splits the text at the selection and gives the block behind which to insert. */
function $openPlace(selection: RangeSelection): LexicalNode | null {
  if (!selection.isCollapsed()) selection.removeText();
  const top = selection.anchor.getNode().getTopLevelElement();
  if (!top || !$isElementNode(top)) return top;
  if (top.isEmpty()) return top;
  const behind = selection.insertParagraph();
  const before = behind?.getTopLevelElement()?.getPreviousSibling() ?? top;
  const rest = behind?.getTopLevelElement();
  if (rest && $isElementNode(rest) && rest.getTextContentSize() === 0) rest.remove();
  return before;
}

function $insertAfter(before: LexicalNode, blocks: readonly Block[]): NodeKey {
  let last = before;
  for (const node of $blocksToNodes(blocks)) {
    last.insertAfter(node, false);
    last = node;
  }
  // The empty paragraph that was pasted into gives its place.
  if ($isElementNode(before) && before.isEmpty() && last !== before) before.remove();
  if (last.getParent() === null) {
    const paragraph = $createParagraphNode();
    before.insertAfter(paragraph);
    return paragraph.getKey();
  }
  return last.getKey();
}

/** Lets the window draw and answer before the next slice. */
function pause(): Promise<void> {
  return new Promise(done => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });
}
