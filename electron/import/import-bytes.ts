import { articleSchema } from '#shared/article/article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ImportSource } from '../storage/additions.ts';
import { sha256 } from '../storage/sha256.ts';
import type { BytesContext, Imported, ImportedPicture, ImportFormat } from './formats/import-format.ts';
import { importFormats } from './formats/index.ts';
import { type ImportOrder, originOf } from './import-order.ts';
import { listFormats } from './list-formats.ts';
import { PictureTray } from './picture-tray.ts';
import { type DecodedText, decodeText } from './text/decode-text.ts';
import { decodingNotes } from './text/decoding-notes.ts';
import { nameFileKind } from './text/name-file-kind.ts';

/** An article as it was read out of bytes, the id of the format that they were read as, and the pictures in them. */
export interface ReadBytes extends Imported {
  format: string;
  pictures: ImportedPicture[];
}

/** Reads the bytes of a file into an article: decode, choose the format, read. Touches no disk; see `importFile`. */
export async function importBytes(source: ImportSource, order: ImportOrder): Promise<Result<ReadBytes>> {
  const { fileName } = source;
  const origin = originOf(order);
  const decoded = decodeText(source.bytes);
  const format = chooseFormat(source, decoded, order.from);
  if (!format) return noText(source);
  const pictures = new PictureTray();
  const context: BytesContext = {
    origin,
    arrival: {
      fileName,
      format: format.info.id,
      importedAt: origin.now(),
      sha256: sha256(source.bytes),
    },
    notes: decoded && format.takes === 'text' ? decodingNotes(decoded) : [],
    hash: sha256,
    takePicture: (bytes, name) => pictures.take(bytes, name),
  };
  if (format.takes === 'text' && decoded?.text.trim() === '') {
    return failure(
      'empty',
      `${fileName} holds nothing but white space. Nothing was changed; choose another file.`,
    );
  }
  const read = await readAs(format, source, decoded, context, order.whole);
  if (!read.ok) return read;
  const { article, report } = read.value;
  return success({
    article: articleSchema.parse(article),
    report,
    format: format.info.id,
    pictures: pictures.of(article.assets),
  });
}

/** Tells whether a file can be taken as it is, whatever became of the attempt to understand it. */
export function canTakeWhole(source: ImportSource): boolean {
  return chooseFormat(source, decodeText(source.bytes), 'auto')?.readWhole !== undefined;
}

function readAs(
  format: ImportFormat,
  source: ImportSource,
  decoded: DecodedText | null,
  context: BytesContext,
  whole: boolean,
): Result<Imported> | Promise<Result<Imported>> {
  if (format.takes === 'bytes') {
    return (whole ? (format.readWhole ?? format.read) : format.read)(source.bytes, context);
  }
  if (!decoded) return noText(source);
  return (whole ? (format.readWhole ?? format.read) : format.read)(decoded.text, context);
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
