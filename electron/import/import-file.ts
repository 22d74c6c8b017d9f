import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { articleSchema } from '#shared/article/article.ts';
import type { Origin } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ImportSource } from '../storage/additions.ts';
import type { Imported, ImportFormat } from './formats/import-format.ts';
import { importFormats } from './formats/index.ts';
import { readSource } from './read-source.ts';
import { type DecodedText, decodeText } from './text/decode-text.ts';
import { decodingNotes } from './text/decoding-notes.ts';
import { nameFileKind } from './text/name-file-kind.ts';

/** What came out of a file: the article, the bytes it was read from, and the report of this import. */
export interface ImportedFile extends Imported {
  source: ImportSource;
}

/**
 * Reads a file into an article that is in no library yet. `from` is the id of an import format, or `auto`.
 * Every failure is one message that names the file, says that nothing was changed and what to do.
 */
export async function importFile(
  path: string,
  { from, origin }: { from: string; origin: Origin },
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
  const decoded = decodeText(source.bytes);
  const format = chooseFormat(source, decoded, from);
  if (!format) return noText(source);
  const context = {
    origin,
    arrival: {
      fileName,
      format: format.info.id,
      importedAt: origin.now(),
      sha256: createHash('sha256').update(source.bytes).digest('hex'),
    },
    notes: decoded && format.takes === 'text' ? decodingNotes(decoded) : [],
  };
  if (format.takes === 'text' && decoded?.text.trim() === '') {
    return failure(
      'empty',
      `${fileName} holds nothing but white space. Nothing was changed; choose another file.`,
    );
  }
  const read =
    format.takes === 'bytes'
      ? format.read(source.bytes, context)
      : decoded
        ? format.read(decoded.text, context)
        : noText(source);
  if (!read.ok) return read;
  return success({ article: articleSchema.parse(read.value.article), report: read.value.report, source });
}

function chooseFormat(
  source: ImportSource,
  decoded: DecodedText | null,
  from: string,
): ImportFormat | undefined {
  if (from !== 'auto') return importFormats.find(({ info }) => info.id === from);
  const known = importFormats.find(
    format => format.takes === 'bytes' && format.claims(source.bytes, source.fileName),
  );
  if (known || !decoded || nameFileKind(source.bytes)) return known;
  return importFormats.find(
    format => format.takes === 'text' && format.claims(decoded.text, source.fileName),
  );
}

function noText({ fileName, bytes }: ImportSource): Result<never> {
  const kind = nameFileKind(bytes);
  return failure(
    'unsupported-format',
    `${fileName} is ${kind ? `${kind}, not text` : 'a binary file, not text'}. Nothing was changed; Galley imports ${listFormats()}.`,
  );
}

function listFormats(): string {
  const names = importFormats.map(({ info }) => `${info.name} (${info.id})`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
