import { INSERT_HORIZONTAL_RULE_COMMAND } from '@lexical/extension';
import {
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalCommand,
  type LexicalEditor,
  REDO_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import type { CommandId } from '#shared/commands/commands.ts';
import { OPEN_BLOCK_MENU_COMMAND } from '../block-handle/open-block-menu.ts';
import { $toggleAside } from '../extensions/aside/aside-extension.ts';
import { $createCodeNode } from '../extensions/code/code-node.ts';
import {
  FOLLOW_FOOTNOTE_COMMAND,
  INSERT_FOOTNOTE_COMMAND,
} from '../extensions/footnotes/footnotes-extension.ts';
import { $noteOfSelection } from '../extensions/footnotes/note-of-selection.ts';
import { $createPullQuoteNode } from '../extensions/pull-quote/pull-quote-node.ts';
import { $createQuoteNode } from '../extensions/quote/quote-node.ts';
import { tableCommands } from '../extensions/table/table-commands.ts';
import { blockActions } from './block-actions.ts';
import { focusField } from './focus-field.ts';
import { turnInto } from './turn-into.ts';

type Run = (editor: LexicalEditor) => void;

/** The editor's own commands; what a command of the table does at the caret. */
export const editorCommands: Partial<Record<CommandId, Run>> = {
  'edit:undo': editor => editor.dispatchCommand(UNDO_COMMAND, undefined),
  'edit:redo': editor => editor.dispatchCommand(REDO_COMMAND, undefined),
  'insert:divider': editor => editor.dispatchCommand(INSERT_HORIZONTAL_RULE_COMMAND, undefined),
  'insert:footnote': editor => editor.dispatchCommand(INSERT_FOOTNOTE_COMMAND, undefined),
  'go:footnote': editor => editor.dispatchCommand(FOLLOW_FOOTNOTE_COMMAND, undefined),
  'format:paragraph': turnInto($createParagraphNode),
  'format:heading2': turnInto(() => $createHeadingNode('h2')),
  'format:heading3': turnInto(() => $createHeadingNode('h3')),
  'format:heading4': turnInto(() => $createHeadingNode('h4')),
  'format:quote': turnInto($createQuoteNode),
  'format:pullQuote': turnInto($createPullQuoteNode),
  'format:codeBlock': turnInto(() => $createCodeNode()),
  'format:box': editor => editor.update($toggleAside, { tag: HISTORY_PUSH_TAG }),
  'format:attribution': focusField('attribution'),
  'format:bulletedList': toggleList('bullet', INSERT_UNORDERED_LIST_COMMAND),
  'format:numberedList': toggleList('number', INSERT_ORDERED_LIST_COMMAND),
  'format:checkList': toggleList('check', INSERT_CHECK_LIST_COMMAND),
  'format:bold': toggle('bold'),
  'format:italic': toggle('italic'),
  'format:underline': toggle('underline'),
  'format:strikethrough': toggle('strikethrough'),
  'format:superscript': toggle('superscript'),
  'format:subscript': toggle('subscript'),
  'format:highlight': toggle('highlight'),
  'format:code': toggle('code'),
  'format:clear': clearFormat,
  ...tableCommands,
  ...blockActions,
  'block:menu': editor => editor.dispatchCommand(OPEN_BLOCK_MENU_COMMAND, undefined),
};

function toggle(format: TextFormatType): Run {
  return editor => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
}

/** The same list command again takes the list away, as in other editors. */
function toggleList(type: string, insert: LexicalCommand<void>): Run {
  return editor => {
    const inside = editor.read(() => {
      const selection = $getSelection();
      const list =
        $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isListNode);
      return list ? list.getListType() === type : false;
    });
    if (editor.read($noteOfSelection)) return;
    editor.dispatchCommand(inside ? REMOVE_LIST_COMMAND : insert, undefined);
  };
}

function clearFormat(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    for (const node of selection.extract()) if ($isTextNode(node)) node.setFormat(0).setStyle('');
    selection.setFormat(0);
  });
}
