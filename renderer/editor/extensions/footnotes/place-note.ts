import { $getRoot, type LexicalNode } from 'lexical';
import { $getBlockId } from '../../convert/node-state.ts';
import { $isFootnoteNode, type FootnoteNode } from './footnote-node.ts';
import { $referredNotes } from './referred-notes.ts';

/**
 * Puts new notes among the notes at the end of the body, in the order of the references; one that nothing refers to
 * comes last.
 */
export function $placeNotes(notes: readonly FootnoteNode[]): void {
  if (notes.length === 0) return;
  const ranks = new Map<string, number>();
  for (const id of $referredNotes()) if (!ranks.has(id)) ranks.set(id, ranks.size);
  const rankOf = (note: FootnoteNode) => ranks.get($getBlockId(note)) ?? ranks.size;
  for (const note of notes) {
    const rank = rankOf(note);
    const before = $notesAtEnd().find(other => rankOf(other) > rank);
    if (before) before.insertBefore(note, false);
    else $getRoot().append(note);
  }
}

/** The run of notes with which the body ends, first one first. */
export function $notesAtEnd(): FootnoteNode[] {
  const run: FootnoteNode[] = [];
  for (
    let node: LexicalNode | null = $getRoot().getLastChild();
    $isFootnoteNode(node);
    node = node.getPreviousSibling()
  )
    run.unshift(node);
  return run;
}
