import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
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
  if (!$isAtEdge(selection, block, isBackward)) return false;
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

function $isAtEdge({ anchor }: RangeSelection, block: ElementNode, atStart: boolean): boolean {
  const at = anchor.getNode();
  const size = $isElementNode(at) ? at.getChildrenSize() : at.getTextContentSize();
  if (anchor.offset !== (atStart ? 0 : size)) return false;
  for (let node: LexicalNode = at; !node.is(block); node = node.getParentOrThrow()) {
    if ((atStart ? node.getPreviousSibling() : node.getNextSibling()) !== null) return false;
  }
  return true;
}
