import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { HISTORIC_TAG, type LexicalEditor } from 'lexical';

/** Tells of each step that Lexical's history has more or fewer; to be called after the editor is complete. */
export function watchSteps(
  editor: LexicalEditor,
  listener: (what: 'stepped' | 'undone' | 'redone') => void,
): () => void {
  const { historyState } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const count = () => historyState.peek().undoStack.length;
  let known = count();
  // Registered after the history, so it is told when the history has counted the change.
  return editor.registerUpdateListener(({ tags }) => {
    const now = count();
    if (now > known) listener(tags.has(HISTORIC_TAG) ? 'redone' : 'stepped');
    else if (now < known) listener('undone');
    known = now;
  });
}
