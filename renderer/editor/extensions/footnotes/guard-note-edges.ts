import { $getRoot, $getSelection, $isElementNode, $isRangeSelection } from 'lexical';
import { $isAtEdge } from '../../convert/block-edge.ts';
import { $getBlockId } from '../../convert/node-state.ts';
import { $referencesBelow } from './find-notes.ts';
import { $isFootnoteNode, type FootnoteNode } from './footnote-node.ts';

/**
 * Keeps a deletion from joining a note with the block before or after it; true when the deletion is thereby dealt with.
 * In an empty note Backspace deletes the note, and the caret goes back to its reference.
 */
export function $guardNoteEdges(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = selection.anchor.getNode().getTopLevelElement();
  if (!$isElementNode(block)) return false;
  if (isBackward && $isFootnoteNode(block) && block.isEmpty()) {
    $deleteNote(block);
    return true;
  }
  if (!$isAtEdge(selection.anchor, block, isBackward ? 'before' : 'after')) return false;
  const neighbour = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if ($isFootnoteNode(block)) return true;
  if (!$isFootnoteNode(neighbour)) return false;
  if (block.isEmpty()) {
    if (isBackward) neighbour.selectEnd();
    else neighbour.selectStart();
    block.remove();
  }
  return true;
}

function $deleteNote(note: FootnoteNode): void {
  const id = $getBlockId(note);
  const reference = $referencesBelow($getRoot()).find(candidate => candidate.getNote() === id);
  if (reference) reference.selectNext(0, 0);
  note.remove();
}
