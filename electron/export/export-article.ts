import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import type { Time } from '#shared/clock.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { type FileSystem, nodeFileSystem } from '../storage/file-system.ts';
import { explainExportFailure } from './explain-export-failure.ts';
import { exportName } from './export-name.ts';
import type {
  ExportedFile,
  ExportFormat,
  PrintedFormat,
  PrintToPdf,
  RenderContext,
} from './formats/format.ts';
import { exportFormats, printedFormats } from './formats/index.ts';
import { freeName } from './free-name.ts';
import { keepEmbargo } from './keep-embargo.ts';
import { everyFormatLimits } from './limits/every-format.ts';
import { applyLimits } from './limits/limit.ts';
import { loadPictures, type ReadAsset } from './load-pictures.ts';
import { Stage } from './stage.ts';
import { verifyExport, verifyPrinted } from './verify-export.ts';

export interface ExportRequest {
  /** The ids of the formats, see `exportFormats`. */
  formats: readonly string[];
  /** An existing folder. */
  folder: string;
  readAsset: ReadAsset;
  /** What makes PDFs; without it there are none. */
  printToPdf?: PrintToPdf;
  /** The present instant, against which an embargo is held. */
  now?: () => Time;
  /** The longest line of plain text, in characters. */
  wrap?: number;
  /** An editor has decided by name to export although an embargo holds. */
  ignoreEmbargo?: boolean;
  system?: FileSystem;
}

/**
 * Exports an article to a folder in each of the formats: writes all of them aside, re-opens them, compares each with
 * the article, and gives those that say the same their names, which are new ones. A file that differs is not kept;
 * its receipt says where. Fails, with nothing left in the folder, when a format is unknown, an embargo holds
 * (`embargoed`), or a file cannot be written.
 */
export async function exportArticle(article: Article, request: ExportRequest): Promise<Result<Receipt[]>> {
  const formats = chooseFormats(request.formats, request.printToPdf);
  if (!formats.ok) return formats;
  const { now = () => new Date().toISOString(), ignoreEmbargo = false } = request;
  const open = ignoreEmbargo ? success(undefined) : keepEmbargo(article, formats.value, now());
  if (!open.ok) return open;
  const pictures = await loadPictures(article, request.readAsset);
  if (!pictures.ok) return pictures;
  const { folder, system = nodeFileSystem, wrap } = request;
  try {
    const entriesOf = (name: string) => formats.value.flatMap(format => format.entries(name));
    const name = freeName(exportName(article), entriesOf, await readdir(folder));
    const stage = await Stage.open(folder, system);
    try {
      const staged: { receipt: Receipt; files: ExportedFile[] }[] = [];
      const context = { name, pictures: pictures.value, ...(wrap !== undefined && { wrap }) };
      for (const format of formats.value) {
        staged.push(
          await stageFormat(article, format, context, { stage, folder, printToPdf: request.printToPdf }),
        );
      }
      const verified = staged.filter(({ receipt }) => receipt.status === 'verified');
      await stage.publish(verified.flatMap(({ files }) => files));
      return success(staged.map(({ receipt }) => receipt));
    } finally {
      await stage.close();
    }
  } catch (error) {
    return explainExportFailure(folder, error);
  }
}

type AnyFormat = ExportFormat | PrintedFormat;

function chooseFormats(ids: readonly string[], printToPdf: PrintToPdf | undefined): Result<AnyFormat[]> {
  const formats: readonly AnyFormat[] = printToPdf ? [...exportFormats, ...printedFormats] : exportFormats;
  const known = formats.map(({ info }) => info.id);
  if (ids.length === 0) return failure('bad-input', `Choose a format to export to: ${known.join(', ')}.`);
  const unknown = ids.find(id => !known.includes(id));
  if (unknown !== undefined) {
    return failure(
      'unsupported-format',
      `Galley does not export to “${unknown}”. Nothing was exported; the formats are ${known.join(', ')}.`,
    );
  }
  return success(formats.filter(({ info }) => ids.includes(info.id)));
}

async function stageFormat(
  article: Article,
  format: AnyFormat,
  context: RenderContext,
  { stage, folder, printToPdf }: { stage: Stage; folder: string; printToPdf: PrintToPdf | undefined },
): Promise<{ receipt: Receipt; files: ExportedFile[] }> {
  const limited = applyLimits(article, [...everyFormatLimits, ...format.limits]);
  const made = await render(limited.article, format, context, printToPdf);
  if (!made.ok) return { receipt: unprinted(format, context, folder, made.error.message), files: [] };
  const files = await stage.write(made.value);
  const [main] = files;
  if (!main) throw new Error(`The format ${format.info.id} made no file.`);
  const receipt: Receipt = {
    format: format.info.id,
    path: join(folder, main.path),
    bytes: main.bytes.length,
    sha256: sha256(main.bytes),
    lost: limited.lost,
    ...('print' in format
      ? await verifyPrinted(limited.article, format, files)
      : verifyExport(limited.article, format, files, sha256)),
  };
  return { receipt, files };
}

async function render(
  article: Article,
  format: AnyFormat,
  context: RenderContext,
  printToPdf: PrintToPdf | undefined,
): Promise<Result<ExportedFile[]>> {
  if (!('print' in format)) return success(format.render(article, context));
  if (!printToPdf) return failure('unsupported-format', 'There is no Electron to print with.');
  try {
    return success(await format.print(article, context, printToPdf));
  } catch (error) {
    return failure('defect', error instanceof Error ? error.message : String(error));
  }
}

/** The receipt of a page that could not be printed. The other formats do not suffer from it. */
function unprinted(format: AnyFormat, { name }: RenderContext, folder: string, why: string): Receipt {
  return {
    format: format.info.id,
    path: join(folder, format.entries(name)[0] ?? name),
    bytes: 0,
    sha256: sha256(new Uint8Array()),
    status: 'failed',
    verified: [],
    lost: [],
    differences: [`The page could not be printed: ${why}`],
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
