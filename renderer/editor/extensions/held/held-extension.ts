import {
  $addUpdateTag,
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  isDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $isHeldBlockNode, HeldBlockNode } from './held-block-node.ts';
import { $isHeldInlineNode, HeldInlineNode } from './held-inline-node.ts';

/**
 * Blocks and parts of texts that are kept as they are: a click or the arrow keys select one, Backspace deletes it,
 * Alt with an arrow key moves a block past its neighbour; each is one undo step.
 */
export const HeldExtension = defineExtension({
  name: 'galley/held',
  nodes: () => [HeldBlockNode, HeldInlineNode],
  register(editor) {
    let shown = new Set<string>();
    return mergeRegister(
      editor.registerCommand(
        CLICK_COMMAND,
        event => {
          const clicked = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
          if (!clicked || !$isHeld(clicked)) return false;
          const selection = $createNodeSelection();
          selection.add(clicked.getKey());
          $setSelection(selection);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        event => event.altKey && $taken(event, $moveSelected('up')),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        event => event.altKey && $taken(event, $moveSelected('down')),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerUpdateListener(({ editorState }) => {
        const selected = editorState.read($selectedHeld);
        for (const key of shown)
          if (!selected.has(key)) editor.getElementByKey(key)?.classList.remove('selected');
        for (const key of selected) editor.getElementByKey(key)?.classList.add('selected');
        shown = selected;
      }),
    );
  },
});

function $isHeld(node: LexicalNode): boolean {
  return $isHeldBlockNode(node) || $isHeldInlineNode(node);
}

function $taken(event: KeyboardEvent, moved: boolean): boolean {
  if (moved) event.preventDefault();
  return moved;
}

/** Moves the one selected held block past the block before or after it; false when there is none. */
export function $moveSelected(direction: 'up' | 'down'): boolean {
  const selection = $getSelection();
  const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
  if (!$isHeldBlockNode(node) || others.length > 0) return false;
  const neighbour = direction === 'up' ? node.getPreviousSibling() : node.getNextSibling();
  if (!neighbour) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (direction === 'up') neighbour.insertBefore(node, false);
  else neighbour.insertAfter(node, false);
  return true;
}

function $selectedHeld(): Set<string> {
  const selection = $getSelection();
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : [];
  return new Set(nodes.filter($isHeld).map(node => node.getKey()));
}
