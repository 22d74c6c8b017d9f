import {
  $addUpdateTag,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

interface PasteConfig {
  newId: () => string;
}

const ownType = 'application/x-lexical-editor';

/** Pasted HTML comes in through Galley's own allow list; what was copied inside Galley, and plain text, as Lexical does. */
export const PasteExtension = defineExtension({
  name: 'galley/paste',
  config: safeCast<PasteConfig>({
    newId: () => {
      throw new Error('Paste was given no source of ids.');
    },
  }),
  register(editor, { newId }) {
    return editor.registerCommand(
      PASTE_COMMAND,
      event => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        const html = data?.getData('text/html') ?? '';
        const selection = $getSelection();
        if (html === '' || data?.types.includes(ownType) || !$isRangeSelection(selection)) return false;
        event.preventDefault();
        const blocks = htmlToBlocks(new DOMParser().parseFromString(html, 'text/html'), newId);
        const only = blocks[0];
        $addUpdateTag(PASTE_TAG);
        if (blocks.length === 1 && only?.type === 'paragraph')
          selection.insertNodes($inlineToNodes(only.content));
        else if (blocks.length > 0) $insertNodes($blocksToNodes(blocks));
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    );
  },
});
