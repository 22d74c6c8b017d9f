import type { LexicalEditor } from 'lexical';

/**
 * Reads from the editor with what is about to be written into it; while an input method composes only what is written
 * already, because writing in the middle of a composition would leave a stage of it in the text.
 */
export function readEditor<T>(editor: LexicalEditor, read: () => T): T {
  return editor.isComposing() ? editor.getEditorState().read(read, { editor }) : editor.read(read);
}
