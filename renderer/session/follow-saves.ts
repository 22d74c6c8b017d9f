import { wordCount } from '#shared/article/plain-text.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import type { ArticleSession } from './article-session.ts';

/** A pause after a save before the list is told, in milliseconds: while somebody types on, nobody reads the list. */
const pause = 1000;

/** Tells the summary of an article when it has been saved and nothing more was typed for a while. */
export function followSaves(session: ArticleSession, tell: (summary: ArticleSummary) => void): () => void {
  let last = session.article.get().revision;
  let timer = 0;
  const stop = session.status.subscribe(() => {
    clearTimeout(timer);
    if (session.status.get().kind === 'failed') return;
    timer = window.setTimeout(() => {
      const article = session.article.get();
      if (article.revision === last) return;
      last = article.revision;
      requestIdleCallback(() => tell(summarizeArticle(article, wordCount(article))), {
        timeout: 1000,
      });
    }, pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The list with one article's row brought up to date; newest first. */
export function withSummary(
  articles: readonly ArticleSummary[],
  summary: ArticleSummary,
): readonly ArticleSummary[] {
  const others = articles.filter(article => article.id !== summary.id);
  const place = others.findIndex(article => article.modifiedAt <= summary.modifiedAt);
  return place < 0 ? [...others, summary] : others.toSpliced(place, 0, summary);
}
