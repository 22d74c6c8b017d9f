import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMPOSITION_END_TAG,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  mergeRegister,
  TextNode,
} from 'lexical';
import { $isRunning, $markTks } from './mark-tks.ts';
import { TkNode } from './tk-node.ts';

/** TK, once it is written, is a marker; a marker that is written over is text again. */
export const TkExtension = defineExtension({
  name: 'galley/tk',
  nodes: () => [TkNode],
  register(editor) {
    return mergeRegister(
      editor.registerNodeTransform(TextNode, node => $mark(editor, node)),
      editor.registerNodeTransform(TkNode, node => {
        // Marks are not stored with a marker, so they are not shown either.
        if (node.getFormat() !== 0) node.setFormat(0);
        else $mark(editor, node);
      }),
      editor.registerUpdateListener(({ tags }) => {
        // What was composed is looked at when it is finished; the node that it is in was passed over until now.
        if (tags.has(COMPOSITION_END_TAG)) editor.update($touchCaret, { tag: HISTORY_MERGE_TAG });
      }),
    );
  },
});

function $touchCaret(): void {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  if ($isTextNode(node)) node.markDirty();
}

function $mark(editor: LexicalEditor, node: TextNode): void {
  const before = editor.getEditorState();
  // What is being opened stays as it was stored; what is being composed is not finished.
  if (before.isEmpty() || editor.isComposing() || !node.isAttached() || !$isRunning(node)) return;
  $markTks(node, marker =>
    before.read(() => {
      const earlier = $getNodeByKey(marker.getKey());
      return $isTextNode(earlier) ? earlier.getTextContent() : null;
    }),
  );
}
