import { $isTableNode, $isTableSelection } from '@lexical/table';
import {
  $createRangeSelectionFromDom,
  $getRoot,
  $getSelection,
  $setSelection,
  type LexicalEditor,
} from 'lexical';

/**
 * Takes over the caret from a click before Lexical handles it. In a body that is one table Lexical would take the empty
 * cell or caption that the caret came from for an empty article, and put the caret back there.
 */
export function followClick(editor: LexicalEditor): () => void {
  const onClick = () => {
    const selection = editor.getRootElement()?.ownerDocument.getSelection();
    if (!selection) return;
    editor.update(
      () => {
        const root = $getRoot();
        if (root.getChildrenSize() !== 1 || !$isTableNode(root.getFirstChild())) return;
        if ($isTableSelection($getSelection())) return;
        const clicked = $createRangeSelectionFromDom(selection, editor);
        if (clicked) $setSelection(clicked);
      },
      { discrete: true },
    );
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('click', onClick, true);
    root?.addEventListener('click', onClick, true);
  });
}
