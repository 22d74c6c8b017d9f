import type { ImportNote } from '#shared/exchange/import-note.ts';
import { recognised } from '../report-note.ts';

/** Brings text into NFC, the form in which articles are stored; a note tells when that changed it. */
export function composeText(text: string): { text: string; notes: ImportNote[] } {
  const composed = text.normalize('NFC');
  if (composed === text) return { text, notes: [] };
  const before = text.split('\n');
  const after = composed.split('\n');
  const line = before.findIndex((given, i) => given !== after[i]) + 1;
  const message = 'Letters that were written as letter and accent apart were joined (Unicode NFC).';
  return { text: composed, notes: [recognised('composed', message, { line, endLine: line })] };
}
