import { $addUpdateTag, $getRoot, $getSelection, $isRangeSelection, HISTORY_PUSH_TAG } from 'lexical';
import { $setBlockId } from '../../convert/node-state.ts';
import { $createFootnoteNode } from './footnote-node.ts';
import { $createFootnoteReferenceNode } from './footnote-reference-node.ts';
import { $placeNotes } from './place-note.ts';

/** Puts a reference behind the selected words and its note among the notes, and the caret into the note. */
export function $insertFootnote(newId: () => string): boolean {
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (!$isRangeSelection(selection)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  const id = newId();
  // Selected words are what the note is about: they stay.
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(end.key, end.offset, end.type);
  selection.focus.set(end.key, end.offset, end.type);
  selection.insertNodes([$createFootnoteReferenceNode(id)]);
  const note = $createFootnoteNode();
  $setBlockId(note, id);
  $placeNotes([note]);
  note.selectEnd();
  return true;
}
