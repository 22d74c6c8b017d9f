import { defineExtension } from 'lexical';

/** Closes the fields inside blocks while the text cannot be edited. */
export const FieldExtension = defineExtension({
  name: 'galley/field',
  register: editor =>
    editor.registerEditableListener(editable => {
      const fields = editor.getRootElement()?.querySelectorAll<HTMLInputElement>('input.field') ?? [];
      for (const field of fields) field.readOnly = !editable;
    }),
});
