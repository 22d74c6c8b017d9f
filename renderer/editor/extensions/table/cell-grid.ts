import { blockRuns } from '#shared/article/block-runs.ts';
import type { Inline } from '#shared/article/inline.ts';
import { textSpan } from '#shared/article/inline.ts';
import { htmlToBlocks } from '../paste/html-to-blocks.ts';

/** Cells on the clipboard: rows of cells, each its content. */
export type CellGrid = Inline[][][];

/**
 * Reads the one table that HTML from a spreadsheet or a text program is; null when there is text beside it, or none.
 * Merged cells stand in their first place, the places that they cover are empty.
 */
export function htmlToGrid(document: Document, newId: () => string): CellGrid | null {
  for (const unseen of document.querySelectorAll('style, script, meta, title, caption, colgroup'))
    unseen.remove();
  const tables = document.querySelectorAll('table');
  const table = tables[0];
  if (!table || tables.length > 1 || said(document.body) !== said(table)) return null;
  const sheet = document.implementation.createHTMLDocument();
  const grid = [...table.rows].map(row =>
    [...row.cells].flatMap(cell => [
      cellContent(sheet, cell, newId),
      ...Array.from({ length: Math.min(cell.colSpan, 100) - 1 }, (): Inline[] => []),
    ]),
  );
  return grid.some(row => row.length > 0) ? grid : null;
}

function said(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function cellContent(sheet: Document, cell: HTMLElement, newId: () => string): Inline[] {
  sheet.body.replaceChildren(...[...cell.childNodes].map(node => sheet.importNode(node, true)));
  const runs = htmlToBlocks(sheet, newId).flatMap(blockRuns);
  return runs.flatMap(({ content }, i) =>
    i === 0 ? [...content] : [{ type: 'break' as const }, ...content],
  );
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
