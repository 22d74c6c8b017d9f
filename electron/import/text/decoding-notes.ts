import type { ImportNote } from '#shared/exchange/import-note.ts';
import { lost, recognised } from '../report-note.ts';
import type { DecodedText } from './decode-text.ts';

const names = { 'utf-16le': 'UTF-16 (little-endian)', 'utf-16be': 'UTF-16 (big-endian)' };

/** What an editor has to know of how the bytes became text; nothing for plain UTF-8. */
export function decodingNotes(decoded: DecodedText): ImportNote[] {
  const { encoding, guessed, strayBytes, broken } = decoded;
  const notes: ImportNote[] = [];
  if (encoding === 'windows-1252') {
    const message = 'Read as Windows-1252, because it is not UTF-8; check accents and quotation marks.';
    notes.push(recognised('encoding', message, null));
  } else if (encoding !== 'utf-8') {
    const how = guessed ? ', which the file does not state' : '';
    notes.push(recognised('encoding', `Read as ${names[encoding]}${how}.`, null));
  }
  if (strayBytes > 0) {
    const message = `${strayBytes} bytes are not UTF-8 and were read as Windows-1252; check accents and quotation marks.`;
    notes.push(recognised('encoding', message, null));
  }
  if (broken > 0) {
    notes.push(
      lost('broken-characters', `${broken} characters are damaged in the file and read “\ufffd”.`, null),
    );
  }
  return notes;
}
