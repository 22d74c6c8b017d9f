import type { ReadElement } from './page.ts';
import { attribute } from './tree.ts';

/** Headings by name, or by `role=heading` and `aria-level`. */
export const readHeading: ReadElement = (reader, element, context) => {
  const { page } = reader;
  const role = attribute(element, 'role') === 'heading';
  const name = role
    ? `h${
        attribute(element, 'aria-level')
          .replace(/[^1-6]/g, '')
          .charAt(0) || '2'
      }`
    : element.tagName;
  const level = page.levelOf(name);
  // The marker of a note's list, e.g. "Footnotes", goes with the notes.
  if (page.notes.size > 0 && attribute(element, 'id') === 'footnote-label') return;
  reader.readAs(element, context, content => ({ type: 'heading', id: page.newId(), level, content }));
};
