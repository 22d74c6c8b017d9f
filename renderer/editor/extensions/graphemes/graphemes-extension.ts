import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
} from 'lexical';
import { backspaceLength } from './backspace-length.ts';
import { graphemesOf } from './graphemes-of.ts';

/**
 * Delete takes the next character whole; Backspace takes the last sign of a cluster, and an emoji whole. Lexical takes
 * one code unit or all by whether there is a surrogate or a digit in the cluster, which is no rule that anybody knows.
 */
export const GraphemesExtension = defineExtension({
  name: 'galley/graphemes',
  register: editor =>
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      isBackward => !editor.isComposing() && $deleteInCluster(isBackward),
      COMMAND_PRIORITY_LOW,
    ),
});

/** Deletes before or behind the caret; false where a character of one code unit stands there, or none. */
function $deleteInCluster(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || node.isToken()) return false;
  const text = node.getTextContent();
  // No cluster is longer than what is looked at.
  const next = isBackward
    ? (graphemesOf(text.slice(0, anchor.offset).slice(-64)).at(-1) ?? '')
    : (graphemesOf(text.slice(anchor.offset, anchor.offset + 64))[0] ?? '');
  if (next.length < 2) return false;
  const length = isBackward ? -backspaceLength(next) : next.length;
  selection.focus.set(anchor.key, anchor.offset + length, 'text');
  selection.removeText();
  return true;
}
