import { $copyBlockFormatIndent, $setBlocksType } from '@lexical/selection';
import {
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical';
import { $getBlockId, $setBlockId } from '../convert/node-state.ts';
import { $noteOfSelection } from '../extensions/footnotes/note-of-selection.ts';

/** Turns the selected blocks into others; each keeps its id, so that what is said about it stays with it. */
export function turnInto($create: () => ElementNode): (editor: LexicalEditor) => void {
  return editor =>
    editor.update(
      () => {
        const selection = $getSelection();
        // A note stays a note, whatever its text.
        if (!$isRangeSelection(selection) || $noteOfSelection()) return;
        $setBlocksType(selection, $create, (before, after) => {
          $copyBlockFormatIndent(before, after);
          $setBlockId(after, $getBlockId(before));
        });
      },
      { tag: HISTORY_PUSH_TAG },
    );
}
