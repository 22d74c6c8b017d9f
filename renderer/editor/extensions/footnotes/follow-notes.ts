import { $getNodeByKey, $getRoot, $getSelection, $isNodeSelection, type NodeKey } from 'lexical';
import { $getBlockId } from '../../convert/node-state.ts';
import { $findNote, $referencesBelow } from './find-notes.ts';
import type { FootnoteNode } from './footnote-node.ts';
import { $isFootnoteReferenceNode, type FootnoteReferenceNode } from './footnote-reference-node.ts';

/** Puts the caret at the end of the note that a reference refers to; false when there is none. */
export function $goToNote(reference: FootnoteReferenceNode): boolean {
  const note = $findNote(reference.getNote());
  note?.selectEnd();
  return note !== null;
}

/** Puts the caret behind a reference to a note: the one with `key` where that still is one, else the first. */
export function $goToReference(note: FootnoteNode, key: NodeKey | null): boolean {
  const id = $getBlockId(note);
  const from = key === null ? null : $getNodeByKey(key);
  const reference =
    $isFootnoteReferenceNode(from) && from.isAttached() && from.getNote() === id
      ? from
      : $referencesBelow($getRoot()).find(candidate => candidate.getNote() === id);
  reference?.selectNext(0, 0);
  return reference !== undefined;
}

/** The one reference that is selected, or null. */
export function $selectedReference(): FootnoteReferenceNode | null {
  const selection = $getSelection();
  const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
  return $isFootnoteReferenceNode(node) && others.length === 0 ? node : null;
}
