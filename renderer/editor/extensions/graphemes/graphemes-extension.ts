import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
} from 'lexical';
import { firstGrapheme } from './first-grapheme.ts';

/**
 * Delete takes the next character whole. Lexical takes only its last code unit when it is a cluster of letters and signs,
 * as in Devanagari. Backspace takes such a cluster apart sign by sign, as is customary, and an emoji whole.
 */
export const GraphemesExtension = defineExtension({
  name: 'galley/graphemes',
  register: editor =>
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      isBackward => !isBackward && !editor.isComposing() && $deleteCluster(),
      COMMAND_PRIORITY_LOW,
    ),
});

/** Deletes the cluster behind the caret; false where there is none of several code units. */
export function $deleteCluster(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || node.isToken()) return false;
  const length = firstGrapheme(node.getTextContent().slice(anchor.offset));
  if (length < 2) return false;
  selection.focus.set(anchor.key, anchor.offset + length, 'text');
  selection.removeText();
  return true;
}
