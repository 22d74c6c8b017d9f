import { $findMatchingParent } from '@lexical/utils';
import {
  $createTextNode,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { $goBehind } from '../field/leave-field.ts';
import { $isCodeNode, CodeNode } from './code-node.ts';

/**
 * Program text: Enter begins a line as far in as the one before, or leaves after two empty lines; Tab is a tab; whatever
 * comes in as something else becomes its characters.
 */
export const CodeExtension = defineExtension({
  name: 'galley/code',
  nodes: () => [CodeNode],
  register: editor =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $beginLine, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        event => {
          if (event.shiftKey || !$codeOfSelection()) return false;
          event.preventDefault();
          return editor.dispatchCommand(INSERT_TAB_COMMAND, undefined);
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerNodeTransform(CodeNode, $keepPlain),
    ),
});

function $codeOfSelection(): { code: CodeNode; selection: RangeSelection } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const code = $findMatchingParent(selection.anchor.getNode(), $isCodeNode);
  return code && { code, selection };
}

function $beginLine(): boolean {
  const found = $codeOfSelection();
  if (!found) return false;
  const { code, selection } = found;
  const before = $textBeforeCaret(code, selection);
  const children = code.getChildren();
  const [last, beforeLast] = [children.at(-1), children.at(-2)];
  const atEnd = selection.isCollapsed() && before === code.getTextContent();
  if (atEnd && $isLineBreakNode(last) && $isLineBreakNode(beforeLast)) {
    last.remove();
    beforeLast.remove();
    $goBehind(code);
    return true;
  }
  const indent = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
  selection.insertLineBreak();
  if (indent !== '') selection.insertRawText(indent);
  return true;
}

function $textBeforeCaret(code: CodeNode, selection: RangeSelection): string {
  const [start] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  let text = '';
  for (const [i, child] of code.getChildren().entries()) {
    if (start.type === 'element' && start.offset === i) return text;
    if (start.type === 'text' && child.getKey() === start.key)
      return text + child.getTextContent().slice(0, start.offset);
    text += child.getTextContent();
  }
  return text;
}

function $keepPlain(code: CodeNode): void {
  for (const child of code.getChildren()) {
    if ($isLineBreakNode(child)) continue;
    if (!$isTextNode(child) || child.getMode() === 'token') {
      const text = child.getTextContent();
      if (text === '') child.remove();
      else child.replace($createTextNode(text));
    } else if (child.getFormat() !== 0 || child.getStyle() !== '') child.setFormat(0).setStyle('');
  }
}
