import type { Article } from '#shared/article/article.ts';
import type { Comparison } from './comparison.ts';
import { setField } from './set-field.ts';

/** Brings the article before a comparison to the content of the one after; what the storage sets stays as it is. */
export function applyComparison(article: Article, comparison: Comparison): Article {
  const { fields, blocks, authors, credits, assets } = comparison;
  const changed = fields.reduce((result, { path, after }) => setField(result, path, after), article);
  return {
    ...changed,
    body: kept(blocks),
    authors: kept(authors),
    credits: kept(credits),
    assets: kept(assets),
  };
}

function kept<T>(changes: readonly { after: T | null }[]): T[] {
  return changes.flatMap(({ after }) => (after === null ? [] : [after]));
}
