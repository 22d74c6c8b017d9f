import { type Article, articleSchema } from '#shared/article/article.ts';
import { authorSchema } from '#shared/article/author.ts';
import { creditSchema } from '#shared/article/credit.ts';
import { metadataSchema } from '#shared/metadata/metadata.ts';
import { counted, type Limit } from './limit.ts';

/** Fields that a newer Galley added stay in the library's article; no file of this version has a place for them. */
export const unknownFields: Limit = article => ({
  article,
  lost: counted('fields added by a newer version of Galley', countUnknownFields(article)),
});

function countUnknownFields(article: Article): number {
  const unknown = (value: object, shape: object) => Object.keys(value).filter(key => !(key in shape)).length;
  return [
    unknown(article, articleSchema.shape),
    unknown(article.metadata, metadataSchema.shape),
    ...article.authors.map(author => unknown(author, authorSchema.shape)),
    ...article.credits.map(credit => unknown(credit, creditSchema.shape)),
  ].reduce((sum, count) => sum + count, 0);
}
