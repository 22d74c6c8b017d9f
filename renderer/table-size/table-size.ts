/** How large a table is to be. */
export interface TableSize {
  rows: number;
  columns: number;
}

/** The largest table that is made empty; larger ones come with what is pasted or imported. */
export const largest: TableSize = { rows: 200, columns: 20 };

/** Reads a size as it is typed; null where it is no number, or none that a table is made with. */
export function readTableSize(rows: string, columns: string): TableSize | null {
  const size = { rows: readCount(rows, largest.rows), columns: readCount(columns, largest.columns) };
  return size.rows !== null && size.columns !== null ? { rows: size.rows, columns: size.columns } : null;
}

function readCount(typed: string, most: number): number | null {
  const count = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= most ? count : null;
}
