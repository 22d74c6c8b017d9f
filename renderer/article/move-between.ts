import type { KeyboardEvent } from 'react';
import type { EditorHandle } from '../editor/editor-handle.ts';
import type { Workspace } from '../session/workspace.ts';

/** Tells whether a field's caret stands behind its last character. */
export function isAtEnd(field: HTMLTextAreaElement): boolean {
  return field.selectionStart === field.value.length && field.selectionEnd === field.value.length;
}

/** Tells whether a field's caret stands before its first character. */
export function isAtStart(field: HTMLTextAreaElement): boolean {
  return field.selectionStart === 0 && field.selectionEnd === 0;
}

/** Puts the caret into the line after (1) or before (-1) a line of the masthead; false when there is none. */
export function stepFrom(field: HTMLTextAreaElement, step: 1 | -1): boolean {
  const lines = [...(field.closest('.masthead')?.querySelectorAll('textarea') ?? [])];
  const next = lines[lines.indexOf(field) + step];
  if (!next) return false;
  const caret = step === 1 ? 0 : next.value.length;
  next.focus();
  next.setSelectionRange(caret, caret);
  return true;
}

/** Puts the caret at the start of the body. */
export function goIntoBody(workspace: Workspace): void {
  const editor = workspace.editor.get();
  editor?.select(null);
  editor?.focus();
}

/** Arrow up at the very start of the body leads back into the masthead. */
export function leaveBodyUpwards(event: KeyboardEvent<HTMLElement>, editor: EditorHandle | null): void {
  if (
    event.defaultPrevented ||
    event.key !== 'ArrowUp' ||
    event.shiftKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  )
    return;
  if (!editor || !(event.target instanceof Element) || !event.target.matches('.article-body')) return;
  const selection = editor.readSelection();
  const isStart =
    !selection ||
    (selection.anchor.offset === 0 &&
      selection.focus.offset === 0 &&
      selection.anchor.block === selection.focus.block &&
      isFirst(editor, selection.anchor.block));
  if (!isStart) return;
  const last = [...event.currentTarget.querySelectorAll<HTMLTextAreaElement>('.masthead textarea')].at(-1);
  if (!last) return;
  event.preventDefault();
  last.focus();
  last.setSelectionRange(last.value.length, last.value.length);
}

function isFirst(editor: EditorHandle, id: string): boolean {
  const first = editor.readBody()[0];
  return !first || first.id === id || (first.type === 'list' && first.items[0]?.id === id);
}
