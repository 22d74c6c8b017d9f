import type { ImportNote } from '#shared/exchange/import-note.ts';

/** Lines of the imported text, counted from 1; null when the note is about the whole file. */
export type Where = ImportNote['where'];

/**
 * Says what was read out of the text and now stands in a field of its own; `text` is how it stood in the file, which
 * whoever looks at the import before it is done may rather have in the body.
 */
export function recognised(
  code: string,
  message: string,
  where: Where,
  at = 0,
  text: string | null = null,
): ImportNote {
  return { code, kind: 'recognised', message, where, text, at, restored: false };
}

/** Says what was left out; `text` holds all of it and `at` the place in the body where it can be taken back. */
export function dropped(code: string, message: string, where: Where, text: string, at: number): ImportNote {
  return { code, kind: 'dropped', message, where, text, at, restored: false };
}

/** Says what of the form could not be kept; the words of it are in the article. */
export function lost(code: string, message: string, where: Where, at = 0): ImportNote {
  return { code, kind: 'lost', message, where, text: null, at, restored: false };
}
