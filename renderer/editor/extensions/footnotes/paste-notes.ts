import { $createLineBreakNode, $isElementNode, type BaseSelection, type LexicalNode } from 'lexical';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $findNote, $notesInBody, $referencesBelow } from './find-notes.ts';
import { $createFootnoteNode, $isFootnoteNode } from './footnote-node.ts';
import type { FootnoteReferenceNode } from './footnote-reference-node.ts';
import { $noteOfSelection } from './note-of-selection.ts';
import { $placeNotes } from './place-note.ts';

/** Gives the notes in what is being pasted, and the references to them, new ids where the text has such notes already. */
export function $renamePasted(nodes: readonly LexicalNode[], newId: () => string): void {
  const here = new Set($notesInBody().map($getBlockId));
  const renamed = new Map<string, string>();
  const rename = (id: string) => {
    if (!here.has(id)) return id;
    const known = renamed.get(id) ?? newId();
    renamed.set(id, known);
    return known;
  };
  for (const node of nodes) if ($isFootnoteNode(node)) $setBlockId(node, rename($getBlockId(node)));
  for (const reference of nodes.flatMap($referencesBelow))
    if (reference.getCarried()) reference.setNote(rename(reference.getNote()));
}

/** Makes the note that a pasted reference carries the text of, unless the note came along or is there already. */
export function $bringNote(reference: FootnoteReferenceNode): void {
  const carried = reference.getCarried();
  if (carried === null || !reference.isAttached()) return;
  reference.forgetCarried();
  if ($findNote(reference.getNote())) return;
  const note = $createFootnoteNode().append(...$inlineToNodes(carried));
  $setBlockId(note, reference.getNote());
  $placeNotes([note]);
}

/** Inside a note blocks become lines of it; false when the selection is elsewhere. */
export function $pasteIntoNote(nodes: readonly LexicalNode[], selection: BaseSelection): boolean {
  if (!$noteOfSelection()) return false;
  const lines = nodes.flatMap($linesOf);
  selection.insertNodes(lines.flatMap((line, i) => (i > 0 ? [$createLineBreakNode(), ...line] : line)));
  return true;
}

function $linesOf(node: LexicalNode): LexicalNode[][] {
  if (!$isElementNode(node) || node.isInline())
    return node.isInline() || !$isElementNode(node) ? [[node]] : [];
  const children = node.getChildren();
  return children.some(child => $isElementNode(child) && !child.isInline())
    ? children.flatMap($linesOf)
    : [children];
}
