import type { ImportNote } from './import-note.ts';

/**
 * Where the text of a note belongs among the blocks of the body now: its place at the import, moved on by what was
 * taken back before it since.
 */
export function placeOfNote(report: readonly ImportNote[], note: ImportNote): number {
  const own = report.indexOf(note);
  const before = report.filter(
    (other, index) =>
      other.restored &&
      other.joined !== true &&
      (other.at < note.at || (other.at === note.at && index < own)),
  );
  return note.at + before.length;
}
