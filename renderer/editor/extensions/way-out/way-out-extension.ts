import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $topBlock } from '../../convert/block-around.ts';
import { $isAtEdge, type Side } from '../../convert/block-edge.ts';

/**
 * A way out of every block: Arrow down at the end of the last block, Arrow up at the start of the first one, Ctrl or
 * Cmd with Enter anywhere, and a click below the text make a paragraph where there is none.
 */
export const WayOutExtension = defineExtension({
  name: 'galley/way-out',
  register(editor) {
    const onClick = (event: MouseEvent) => leaveByClick(editor, event);
    return mergeRegister(
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        event => isPlain(event) && $leave('after', event),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        event => isPlain(event) && $leave('before', event),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        event => {
          if (!event || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
          const block = $blockOfSelection();
          if (!block) return false;
          event.preventDefault();
          const paragraph = $createParagraphNode();
          if (event.shiftKey) block.insertBefore(paragraph);
          else block.insertAfter(paragraph);
          paragraph.select();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('click', onClick);
        root?.addEventListener('click', onClick);
      }),
    );
  },
});

function isPlain(event: KeyboardEvent): boolean {
  return !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
}

/** The block of the body that holds the selection, or null. */
export function $blockOfSelection(): LexicalNode | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : null;
  return node ? $topBlock(node) : null;
}

function $leave(side: Side, event: KeyboardEvent): boolean {
  const block = $blockOfSelection();
  if (!block || $isParagraphNode(block)) return false;
  const neighbour = side === 'after' ? block.getNextSibling() : block.getPreviousSibling();
  if (neighbour || !$reaches(side, block)) return false;
  event.preventDefault();
  const paragraph = $createParagraphNode();
  if (side === 'after') block.insertAfter(paragraph);
  else block.insertBefore(paragraph);
  paragraph.select();
  return true;
}

/** Whether the selection is the whole block or a caret at that edge of its text. */
function $reaches(side: Side, block: LexicalNode): boolean {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return true;
  return $isRangeSelection(selection) && selection.isCollapsed() && $isAtEdge(selection.anchor, block, side);
}

function leaveByClick(editor: LexicalEditor, event: MouseEvent): void {
  const root = editor.getRootElement();
  if (event.target !== root || !root || !editor.isEditable()) return;
  const last = root.lastElementChild;
  if (last && event.clientY <= last.getBoundingClientRect().bottom) return;
  editor.update(() => {
    const node = $getRoot().getLastChild();
    if (!node || $isParagraphNode(node)) return;
    if (!$isElementNode(node) && !$isDecoratorNode(node)) return;
    const paragraph = $createParagraphNode();
    node.insertAfter(paragraph);
    paragraph.select();
  });
}
