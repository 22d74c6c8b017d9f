import type { Article } from '#shared/article/article.ts';
import type { Asset } from '#shared/article/asset.ts';
import type { Provenance } from '#shared/article/provenance.ts';
import type { Origin } from '#shared/clock.ts';
import type { FormatInfo } from '#shared/exchange/format-info.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { Result } from '#shared/result.ts';

/** What is known of a file before it is read. */
export type Arrival = Pick<Provenance, 'fileName' | 'format' | 'importedAt' | 'sha256'>;

export interface ReadContext {
  origin: Origin;
  arrival: Arrival;
  /** What decoding the bytes had to report; it opens the report of the import. */
  notes: readonly ImportNote[];
}

/** What a format gets that reads bytes. */
export interface BytesContext extends ReadContext {
  /** The sha256 of bytes, or of a text as UTF-8, in lower-case hexadecimal. */
  hash: (content: Uint8Array | string) => string;
  /**
   * Takes in a picture that the file holds, to be kept with the article; fails for what is no PNG, JPEG, GIF or WebP and
   * for what is too large, with what is wrong as the rest of a sentence.
   */
  takePicture: (bytes: Uint8Array, fileName: string) => Result<Asset>;
}

/** A picture that came in a file, under the name that it had there. */
export interface ImportedPicture {
  sha256: string;
  fileName: string;
  bytes: Uint8Array;
}

/** An article as it was read, not yet in any library, and what was recognised, left out and lost on the way. */
export interface Imported {
  article: Article;
  report: ImportNote[];
}

interface Reader<Input, Context, Answer> {
  info: FormatInfo;
  /** Tells whether a file is of this format; the first format of the registry that claims it reads it. */
  claims: (input: Input, fileName: string) => boolean;
  /** Reads the article; the failure names the file, says that nothing was changed and what to do. */
  read: (input: Input, context: Context) => Answer;
  /** Reads every line into the body, with nothing recognised and nothing left out; missing where that makes no sense. */
  readWhole?: (input: Input, context: Context) => Answer;
}

type Now = Result<Imported>;
type NowOrLater = Now | Promise<Now>;

/** How one format is read: from decoded text, or from the bytes when they are no text. */
export type ImportFormat =
  | ({ takes: 'text' } & Reader<string, ReadContext, Now>)
  | ({ takes: 'bytes' } & Reader<Uint8Array, BytesContext, NowOrLater>);

/** A format that is read from decoded text, at once. */
export type TextFormat = Extract<ImportFormat, { takes: 'text' }>;
