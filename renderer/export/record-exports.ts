import type { Time } from '#shared/clock.ts';
import { exportRecords } from '#shared/exchange/export-records.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** Keeps with the article which files were written of it at a revision, and that an embargo was overridden for them. */
export function recordExports(
  session: Pick<ArticleSession, 'article' | 'setFields'>,
  revision: number,
  receipts: readonly Receipt[],
  at: Time,
  ignoreEmbargo: boolean,
): void {
  const { exports, metadata } = session.article.get();
  const added = exportRecords(metadata, revision, receipts, at, ignoreEmbargo);
  if (added.length > 0) session.setFields({ exports: [...exports, ...added] });
}
