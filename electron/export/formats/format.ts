import type { Article } from '#shared/article/article.ts';
import type { FormatInfo } from '#shared/exchange/format-info.ts';
import type { Limit } from '../limits/limit.ts';
import type { Outline } from '../outline/outline.ts';

/** A picture kept with the article; width and height in pixels. */
export interface Picture {
  sha256: string;
  fileName: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** What a format is given beside the article: the name of its file without the ending, and the article's pictures. */
export interface RenderContext {
  name: string;
  pictures: ReadonlyMap<string, Picture>;
  /** The longest line of plain text, in characters; every paragraph is one line where it is not given. */
  wrap?: number;
}

/** One file of an export; `path` is relative to the folder of the export and has forward slashes. */
export interface ExportedFile {
  path: string;
  bytes: Uint8Array;
}

/** Makes a PDF of a page, which is one HTML file; rejects when it takes longer than 30 seconds. */
export type PrintToPdf = (page: string) => Promise<Uint8Array>;

/**
 * A form that only a running Electron can write. Everything else is as in every format; what Electron makes differs
 * from run to run.
 */
export interface PrintedFormat extends Omit<ExportFormat, 'render' | 'reread'> {
  print: (article: Article, context: RenderContext, printToPdf: PrintToPdf) => Promise<ExportedFile[]>;
  reread: (files: readonly ExportedFile[]) => Promise<Outline>;
}

/**
 * A form in which an article leaves Galley. Pure: no disk, no clock, no randomness; the same article gives the same
 * bytes. `render` gets the article as `limits` left it, and its first file is the one the export is named for;
 * `reread` says what the files as they came back from the disk say, without knowing the article.
 */
export interface ExportFormat {
  info: FormatInfo;
  /** Goes to desks, which keep an embargo that is written in it; every other format is public and waits for its end. */
  forDesks?: true;
  /** What the export puts, or may put, into its folder: the file itself first. */
  entries: (name: string) => string[];
  limits: readonly Limit[];
  render: (article: Article, context: RenderContext) => ExportedFile[];
  /**
   * What the files have to say, for a format that keeps the words of an article but not all of what they are; without
   * it, everything that the limits left of the article.
   */
  outline?: (article: Article) => Outline;
  /** Throws when the files are not of this format at all; `sha256` gives the hash of bytes in hexadecimal. */
  reread: (files: readonly ExportedFile[], sha256: (bytes: Uint8Array) => string) => Outline;
}
