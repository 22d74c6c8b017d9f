import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { fold } from '#shared/search/fold.ts';

const folded = new WeakMap<ArticleSummary, string>();

/**
 * The articles in whose headline, byline or first words every word of the query occurs, in the order given.
 * Letter case and accents make no difference; an empty query finds all.
 */
export function findArticles(articles: readonly ArticleSummary[], query: string): readonly ArticleSummary[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter(article => {
    const text = textOf(article);
    return words.every(word => text.includes(word));
  });
}

function textOf(article: ArticleSummary): string {
  let text = folded.get(article);
  if (text === undefined) {
    text = fold(`${article.headline}\n${article.byline}\n${article.excerpt}`);
    folded.set(article, text);
  }
  return text;
}
