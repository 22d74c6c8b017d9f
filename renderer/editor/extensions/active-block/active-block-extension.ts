import { $getSelection, $isNodeSelection, $isRangeSelection, defineExtension, type NodeKey } from 'lexical';

/** Marks the blocks that the caret stands in with the class `has-caret`, outermost to innermost. */
export const ActiveBlockExtension = defineExtension({
  name: 'galley/active-block',
  register(editor) {
    let shown: readonly NodeKey[] = [];
    return editor.registerUpdateListener(({ editorState }) => {
      const keys = editorState.read($activeBlocks);
      if (keys.length === shown.length && keys.every((key, i) => key === shown[i])) {
        // A block that was drawn anew has lost its class.
        if (editor.getElementByKey(keys[0] ?? '')?.classList.contains('has-caret') !== false) return;
      }
      for (const key of shown) editor.getElementByKey(key)?.classList.remove('has-caret');
      for (const key of keys) editor.getElementByKey(key)?.classList.add('has-caret');
      shown = keys;
    });
  },
});

function $activeBlocks(): NodeKey[] {
  const selection = $getSelection();
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : null;
  if (!node) return [];
  // The last parent is the root, which is no block.
  return [node, ...node.getParents()]
    .slice(0, -1)
    .filter(one => !one.isInline())
    .map(one => one.getKey())
    .reverse();
}
