import type { Article } from '#shared/article/article.ts';
import type { Id, Time } from '#shared/clock.ts';
import type { ExportedArticle, ExportedSeveral } from '#shared/exchange/exported-several.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { FailureCode, Result } from '#shared/result.ts';
import { exportArticle } from './export-article.ts';
import type { PrintToPdf } from './formats/format.ts';

export interface SeveralRequest {
  ids: readonly Id[];
  formats: readonly string[];
  /** An existing folder. */
  folder: string;
  read: (id: Id) => Promise<Result<Article>>;
  readAsset: (id: Id, sha256: string) => Promise<Uint8Array>;
  now: () => Time;
  printToPdf?: PrintToPdf;
  /** Keeps with an article which files were made of it. */
  record: (article: Article, receipts: readonly Receipt[]) => Promise<Result<unknown>>;
  progressed: (progress: { done: number; total: number }) => void;
  signal: AbortSignal;
}

/** After these no other article could be written to the folder either. */
const hopeless: readonly FailureCode[] = ['disk-full', 'read-only', 'not-writable', 'not-found'];

/**
 * Exports articles one after the other to one folder, under names that are free. One that fails holds up no other one,
 * unless the folder cannot be written at all. What was exported before the end was asked for stays.
 */
export async function exportSeveral(request: SeveralRequest): Promise<ExportedSeveral> {
  const { ids, progressed, signal } = request;
  const outcomes: ExportedArticle[] = [];
  for (const id of ids) {
    if (signal.aborted) break;
    const { outcome, isLast } = await exportOne(id, request);
    outcomes.push(outcome);
    progressed({ done: outcomes.length, total: ids.length });
    if (isLast) break;
  }
  return { outcomes, left: ids.length - outcomes.length };
}

/** `isLast` when the others would fail for the same reason. */
async function exportOne(
  id: Id,
  request: SeveralRequest,
): Promise<{ outcome: ExportedArticle; isLast: boolean }> {
  const { formats, folder, now, readAsset, printToPdf } = request;
  const none = { id, revision: 0, receipts: [], unrecorded: '' };
  const read = await request.read(id);
  if (!read.ok) return { outcome: { ...none, failure: read.error }, isLast: false };
  const { revision } = read.value;
  const exported = await exportArticle(read.value, {
    ...{ formats, folder, now },
    ...(printToPdf && { printToPdf }),
    readAsset: sha256 => readAsset(id, sha256),
  });
  if (!exported.ok) {
    const isLast = hopeless.includes(exported.error.code);
    return { outcome: { ...none, revision, failure: exported.error }, isLast };
  }
  const recorded = await request.record(read.value, exported.value);
  const unrecorded = recorded.ok ? '' : recorded.error.message;
  return { outcome: { id, revision, receipts: exported.value, failure: null, unrecorded }, isLast: false };
}
