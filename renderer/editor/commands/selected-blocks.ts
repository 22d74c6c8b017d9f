import { $getRoot, $getSelection, type LexicalNode } from 'lexical';
import { $topBlock } from '../convert/block-around.ts';

/** The blocks of the body that the selection touches, in the order of the text. */
export function $selectedBlocks(): LexicalNode[] {
  const selection = $getSelection();
  if (!selection) return [];
  const points = selection.getStartEndPoints()?.map(point => point.getNode()) ?? [];
  const tops = [...points, ...selection.getNodes()].map($topBlock);
  const found = new Set(tops.map(node => node?.getKey()));
  // In an empty body the caret stands in the root itself.
  return $getRoot()
    .getChildren()
    .filter(node => found.has(node.getKey()));
}
