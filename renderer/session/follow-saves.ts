import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import type { ArticleSession } from './article-session.ts';
import { countBodyWords } from './count-words.ts';

/** Tells the summary of an article each time it has been saved, when the window has nothing else to do. */
export function followSaves(session: ArticleSession, tell: (summary: ArticleSummary) => void): () => void {
  let last = session.article.get().revision;
  return session.status.subscribe(() => {
    if (session.status.get().kind !== 'saved') return;
    const { revision } = session.article.get();
    if (revision === last) return;
    last = revision;
    requestIdleCallback(
      () => {
        const article = session.article.get();
        tell(summarizeArticle(article, countBodyWords(article.body)));
      },
      { timeout: 1000 },
    );
  });
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
