import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { statuses } from '#shared/workflow/status.ts';

/** The articles of one status, in the order of the list. */
export interface BoardColumn {
  status: string;
  articles: readonly ArticleSummary[];
}

/** A column for each status, empty ones too, and behind them one for each that Galley does not know. */
export function columnsOf(articles: readonly ArticleSummary[]): BoardColumn[] {
  const columns = new Map<string, ArticleSummary[]>(statuses.map(status => [status, []]));
  for (const article of articles) {
    const column = columns.get(article.status);
    if (column) column.push(article);
    else columns.set(article.status, [article]);
  }
  return [...columns].map(([status, held]) => ({ status, articles: held }));
}
