import { $getRoot, type LexicalNode } from 'lexical';
import { $partsOf } from '../../convert/parts-of.ts';
import { $isFootnoteReferenceNode } from './footnote-reference-node.ts';

/** The ids of notes that are referred to, in reading order. */
export function $referredNotes(): string[] {
  return $idsBelow($getRoot());
}

function $idsBelow(node: LexicalNode): string[] {
  return $isFootnoteReferenceNode(node) ? [node.getNote()] : $partsOf(node).flatMap($idsBelow);
}
