import type { LexicalEditor, NodeKey } from 'lexical';
import { $tableOfSelection } from './table-grid.ts';

/** Marks the table that the caret stands in, in its caption too, with the class `table-active`. */
export function markActiveTable(editor: LexicalEditor): () => void {
  let shown: { key: NodeKey; element: HTMLElement } | null = null;
  return editor.registerUpdateListener(({ editorState }) => {
    const key = editorState.read($tableOfSelection)?.getKey() ?? null;
    const element = key === null ? null : editor.getElementByKey(key);
    if (shown && (shown.key !== key || shown.element !== element)) {
      shown.element.classList.remove('table-active');
      shown = null;
    }
    if (key === null || !element || shown) return;
    element.classList.add('table-active');
    shown = { key, element };
  });
}
