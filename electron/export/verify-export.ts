import type { Article } from '#shared/article/article.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { ExportedFile, ExportFormat } from './formats/format.ts';
import { compareOutlines } from './outline/compare-outlines.ts';
import { nameParts } from './outline/name-parts.ts';
import type { Outline } from './outline/outline.ts';
import { outlineArticle } from './outline/outline-article.ts';

/**
 * Holds files as they came back from the disk against the article as the format's limits left it: whatever the
 * limits did not count as lost has to be there.
 */
export function verifyExport(
  article: Article,
  format: ExportFormat,
  files: readonly ExportedFile[],
  sha256: (bytes: Uint8Array) => string,
): Pick<Receipt, 'status' | 'verified' | 'differences'> {
  const wanted = (format.outline ?? outlineArticle)(article);
  let found: Outline;
  try {
    found = format.reread(files, sha256);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { status: 'failed', verified: [], differences: [`The file could not be read back: ${why}`] };
  }
  const differences = compareOutlines(wanted, found);
  return differences.length === 0
    ? { status: 'verified', verified: nameParts(wanted), differences }
    : { status: 'failed', verified: [], differences };
}
