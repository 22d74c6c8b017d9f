import type { Article } from '#shared/article/article.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { ExportedFile, ExportFormat, PrintedFormat } from './formats/format.ts';
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
): Verdict {
  const wanted = (format.outline ?? outlineArticle)(article);
  let found: Outline;
  try {
    found = format.reread(files, sha256);
  } catch (error) {
    return unreadable(error);
  }
  return judge(wanted, found);
}

/** The same for a format that only Electron writes. */
export async function verifyPrinted(
  article: Article,
  format: PrintedFormat,
  files: readonly ExportedFile[],
): Promise<Verdict> {
  try {
    const wanted = (format.outline ?? outlineArticle)(article);
    const verdict = judge(wanted, await format.reread(files));
    if (verdict.status === 'failed') return verdict;
    return {
      ...verdict,
      verified: [...Object.keys(wanted.fields), `${wordCount(article)} words in their order`],
    };
  } catch (error) {
    return unreadable(error);
  }
}

type Verdict = Pick<Receipt, 'status' | 'verified' | 'differences'>;

function unreadable(error: unknown): Verdict {
  const why = error instanceof Error ? error.message : String(error);
  return { status: 'failed', verified: [], differences: [`The file could not be read back: ${why}`] };
}

function judge(wanted: Outline, found: Outline): Verdict {
  const differences = compareOutlines(wanted, found);
  return differences.length === 0
    ? { status: 'verified', verified: nameParts(wanted), differences }
    : { status: 'failed', verified: [], differences };
}
