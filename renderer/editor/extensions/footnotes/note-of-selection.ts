import { $findMatchingParent } from '@lexical/utils';
import { $getSelection, $isRangeSelection } from 'lexical';
import { $isFootnoteNode, type FootnoteNode } from './footnote-node.ts';

/** The note that the caret stands in, or null; of a longer selection its beginning counts. */
export function $noteOfSelection(): FootnoteNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection)
    ? $findMatchingParent(selection.anchor.getNode(), $isFootnoteNode)
    : null;
}
