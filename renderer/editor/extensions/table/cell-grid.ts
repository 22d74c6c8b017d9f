import type { Inline } from '#shared/article/inline.ts';
import { textSpan } from '#shared/article/inline.ts';
import { htmlReader } from '../paste/read-html.ts';

/** Cells on the clipboard: rows of cells, each its content. */
export type CellGrid = Inline[][][];

/**
 * The cells of the one table that HTML from a spreadsheet or a text program is; null when there is text beside it, or no
 * table. Null, too, in the first moment of a window, before the reader is there: the text form has the same cells.
 */
export function htmlToGrid(html: string, newId: () => string): CellGrid | null {
  const read = htmlReader();
  const blocks = html === '' || !read ? [] : read(html, { newId }).blocks;
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'table'
    ? only.rows.map(row => row.cells.map(cell => cell.content))
    : null;
}

/**
 * Reads tab-separated text as spreadsheets write it: a cell with tabs, line breaks or quotation marks stands in
 * quotation marks, which are doubled inside. Null for text without a tab.
 */
export function tsvToGrid(text: string): CellGrid | null {
  if (!text.includes('\t')) return null;
  const rows: string[][] = [[]];
  // A cell, then what ends it.
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // A line break at the end begins no row.
  if (/[\r\n]$/.test(text)) rows.pop();
  return rows.map(row => row.map(textContent));
}

function textContent(text: string): Inline[] {
  return text
    .split(/\r\n|[\r\n]/)
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [textSpan(line.normalize('NFC'))]),
    ]);
}

/** Writes cells as tab-separated text. */
export function textsToTsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
