import type { Article } from '#shared/article/article.ts';
import type { ExportRecord } from '#shared/article/export-record.ts';
import type { Time } from '#shared/clock.ts';
import type { Receipt } from './receipt.ts';

/** A record for each file that was kept, marked where an embargo that held then was overridden. */
export function exportRecords(
  { embargo }: Pick<Article['metadata'], 'embargo'>,
  revision: number,
  receipts: readonly Receipt[],
  at: Time,
  ignoreEmbargo: boolean,
): ExportRecord[] {
  const overridden = ignoreEmbargo && embargo !== '' && at < embargo;
  return receipts
    .filter(({ status }) => status === 'verified')
    .map(({ format, sha256, path }) => ({
      format,
      at,
      revision,
      sha256,
      fileName: path.replace(/^.*[\\/]/, ''),
      ...(overridden && { embargoOverridden: true as const }),
    }));
}
