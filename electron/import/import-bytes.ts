import { createHash } from 'node:crypto';
import { articleSchema } from '#shared/article/article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ImportSource } from '../storage/additions.ts';
import type { Imported, ImportFormat } from './formats/import-format.ts';
import { importFormats } from './formats/index.ts';
import { type ImportOrder, originOf } from './import-order.ts';
import { listFormats } from './list-formats.ts';
import { type DecodedText, decodeText } from './text/decode-text.ts';
import { decodingNotes } from './text/decoding-notes.ts';
import { nameFileKind } from './text/name-file-kind.ts';

/** Reads the bytes of a file into an article: decode, choose the format, read. Touches no disk; see `importFile`. */
export function importBytes(source: ImportSource, order: ImportOrder): Result<Imported> {
  const { fileName } = source;
  const origin = originOf(order);
  const decoded = decodeText(source.bytes);
  const format = chooseFormat(source, decoded, order.from);
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
  return success({ article: articleSchema.parse(read.value.article), report: read.value.report });
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
