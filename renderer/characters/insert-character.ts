import type { Workspace } from '../session/workspace.ts';

/** Types text where the caret is: in a text field, or else in the body. */
export function insertCharacter(workspace: Workspace, text: string, into = document.activeElement): void {
  if (into instanceof HTMLTextAreaElement || into instanceof HTMLInputElement) {
    into.focus();
    // The only way that leaves the field its own undo.
    document.execCommand('insertText', false, text);
    return;
  }
  const editor = workspace.editor.get();
  editor?.insertText(text);
  editor?.focus();
}
