import { $getRoot, type LexicalNode } from 'lexical';
import { $getBlockId } from '../../convert/node-state.ts';
import { $partsOf } from '../../convert/parts-of.ts';
import { $isFootnoteNode, type FootnoteNode } from './footnote-node.ts';
import { $isFootnoteReferenceNode, type FootnoteReferenceNode } from './footnote-reference-node.ts';

/** The notes of the body in the order in which they stand. */
export function $notesInBody(): FootnoteNode[] {
  return $getRoot().getChildren().filter($isFootnoteNode);
}

/** The note with an id, or null. */
export function $findNote(id: string): FootnoteNode | null {
  return $notesInBody().find(note => $getBlockId(note) === id) ?? null;
}

/** The nodes of references below a node, in reading order. */
export function $referencesBelow(node: LexicalNode): FootnoteReferenceNode[] {
  if ($isFootnoteReferenceNode(node)) return [node];
  return $partsOf(node).flatMap($referencesBelow);
}
