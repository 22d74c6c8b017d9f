import type { ImportNote } from './import-note.ts';

/** The place of a note in the file, in words. */
export function sayWhere({ line, endLine }: NonNullable<ImportNote['where']>): string {
  return line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
}
