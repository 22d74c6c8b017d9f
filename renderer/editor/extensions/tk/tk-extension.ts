import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_END_TAG,
  COMPOSITION_START_COMMAND,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  TextNode,
} from 'lexical';
import { $isRunning, $markTks } from './mark-tks.ts';
import { TkNode } from './tk-node.ts';

/** TK, once it is written, is a marker; a marker that is written over is text again. */
export const TkExtension = defineExtension({
  name: 'galley/tk',
  nodes: () => [TkNode],
  register(editor) {
    // The marker that is being composed in, with its text before that: the stages of a composition are committed, too.
    let composed: { key: NodeKey; text: string } | null = null;
    const $look = (node: TextNode) => $mark(editor, node, composed);
    return mergeRegister(
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          const node = $nodeAtCaret();
          composed = node && { key: node.getKey(), text: node.getTextContent() };
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerNodeTransform(TextNode, $look),
      editor.registerNodeTransform(TkNode, node => {
        // Marks are not stored with a marker, so they are not shown either.
        if (node.getFormat() !== 0) node.setFormat(0);
        else $look(node);
      }),
      editor.registerUpdateListener(({ tags }) => {
        // What was composed is looked at when it is finished; the node that it is in was passed over until now.
        if (tags.has(COMPOSITION_END_TAG)) editor.update($touchCaret, { tag: HISTORY_MERGE_TAG });
      }),
    );
  },
});

function $touchCaret(): void {
  $nodeAtCaret()?.markDirty();
}

function $nodeAtCaret(): TextNode | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  return $isTextNode(node) ? node : null;
}

function $mark(editor: LexicalEditor, node: TextNode, composed: { key: NodeKey; text: string } | null): void {
  const before = editor.getEditorState();
  // What is being opened stays as it was stored; what is being composed is not finished.
  if (before.isEmpty() || editor.isComposing() || !node.isAttached() || !$isRunning(node)) return;
  $markTks(node, marker =>
    before.read(() => {
      if (marker.getKey() === composed?.key) return composed.text;
      const earlier = $getNodeByKey(marker.getKey());
      return $isTextNode(earlier) ? earlier.getTextContent() : null;
    }),
  );
}
