import { basename } from 'node:path';
import type { Origin } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ImportSource } from '../storage/additions.ts';
import { importFormats } from './formats/index.ts';
import { importBytes, type ReadBytes } from './import-bytes.ts';
import { type ImportOrder, orderImport } from './import-order.ts';
import { listFormats } from './list-formats.ts';
import { readSource } from './read-source.ts';

/** What came out of a file: the article, the bytes it was read from, and the report of this import. */
export interface ImportedFile extends ReadBytes {
  source: ImportSource;
}

/** Makes an article of bytes: `importBytes` in this process, or in another. */
export type ImportBytes = (
  source: ImportSource,
  order: ImportOrder,
) => Result<ReadBytes> | Promise<Result<ReadBytes>>;

/**
 * Reads a file into an article that is in no library yet. `from` is the id of an import format, or `auto`; the bytes
 * are made sense of here, unless `read` does it elsewhere.
 * Every failure is one message that names the file, says that nothing was changed and what to do.
 */
export async function importFile(
  path: string,
  { from, origin, read = importBytes }: { from: string; origin: Origin; read?: ImportBytes },
): Promise<Result<ImportedFile>> {
  const fileName = basename(path);
  if (from !== 'auto' && !importFormats.some(({ info }) => info.id === from)) {
    return failure(
      'unsupported-format',
      `${fileName} cannot be read as “${from}”: Galley imports ${listFormats()}. Nothing was changed; choose one of these.`,
    );
  }
  const bytes = await readSource(path);
  if (!bytes.ok) return bytes;
  const source: ImportSource = { fileName, bytes: bytes.value };
  const imported = await read(source, orderImport(from, origin));
  return imported.ok ? success({ ...imported.value, source }) : imported;
}
