import type { LexicalEditor } from 'lexical';
import { fieldIn } from '../extensions/field/draw-field.ts';
import { $blockOfSelection } from '../extensions/way-out/way-out-extension.ts';

/** Puts the focus into a field of the block that the caret stands in; nothing where it has no such field. */
export function focusField(name: string): (editor: LexicalEditor) => void {
  return editor => {
    const key = editor.read(() => $blockOfSelection()?.getKey());
    fieldIn(key ? editor.getElementByKey(key) : null, name)?.focus();
  };
}
