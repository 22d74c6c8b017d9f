import { $getRoot, type LexicalNode } from 'lexical';
import { $getBlockId } from '../../convert/node-state.ts';
import { $isFootnoteNode, type FootnoteNode } from './footnote-node.ts';
import { $referredNotes } from './referred-notes.ts';

/** Puts a new note among the notes at the end of the body, in the order of the references. */
export function $placeNote(note: FootnoteNode): void {
  const order = [...new Set($referredNotes())];
  const rank = order.indexOf($getBlockId(note));
  const before = $notesAtEnd().find(other => order.indexOf($getBlockId(other)) > rank);
  if (before) before.insertBefore(note, false);
  else $getRoot().append(note);
}

/** The run of notes with which the body ends, first one first. */
function $notesAtEnd(): FootnoteNode[] {
  const run: FootnoteNode[] = [];
  for (
    let node: LexicalNode | null = $getRoot().getLastChild();
    $isFootnoteNode(node);
    node = node.getPreviousSibling()
  )
    run.unshift(node);
  return run;
}
