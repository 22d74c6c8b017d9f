import { $getRoot, $isDecoratorNode, $isElementNode, type LexicalNode } from 'lexical';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { $readerOf } from '../../convert/block-converters.ts';
import { $getBlockId } from '../../convert/node-state.ts';
import { $partsOf } from '../../convert/parts-of.ts';
import { $isFootnoteReferenceNode } from './footnote-reference-node.ts';

/** The ids that are referred to in reading order, those in blocks that are kept as a whole included. */
export function $referredNotes(): string[] {
  return $getRoot().getChildren().flatMap($idsBelow);
}

function $idsBelow(node: LexicalNode): string[] {
  if ($isFootnoteReferenceNode(node)) return [node.getNote()];
  if ($isElementNode(node)) return $partsOf(node).flatMap($idsBelow);
  if (!$isDecoratorNode(node) || node.isInline()) return [];
  const reader = $readerOf(node);
  return reader ? footnotesIn(reader.$toBlock(node, $getBlockId(node))) : [];
}
