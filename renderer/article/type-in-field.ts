import { type Replacement, replaceTyped } from '#shared/typography/replace-typed.ts';

let isTyping = false;

/**
 * Lets a text field follow the rules of typography: puts in what was typed and then what it becomes, as two steps of
 * the field's own undo. True when it did; false leaves the key to the browser.
 */
export function typeInField(field: HTMLTextAreaElement, typed: string, language: string): boolean {
  // What this function puts in comes by here, too.
  if (isTyping) return false;
  const replacement = replaceTyped(field.value.slice(0, field.selectionStart), typed, language);
  if (!replacement) return false;
  isTyping = true;
  try {
    putIn(field, typed, replacement);
  } finally {
    isTyping = false;
  }
  return true;
}

function putIn(field: HTMLTextAreaElement, typed: string, { remove, insert }: Replacement): void {
  document.execCommand('insertText', false, typed);
  const end = field.selectionEnd;
  field.setSelectionRange(end - typed.length - remove, end);
  document.execCommand('insertText', false, insert);
}
