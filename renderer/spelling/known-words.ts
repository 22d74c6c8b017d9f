import type { Article } from '#shared/article/article.ts';
import { fold, wordsOfNames } from './check-text.ts';

/** Every word, folded, that is right in an article whatever the dictionary says, sorted. */
export function knownWords(article: Article, own: readonly string[]): string[] {
  const { metadata, authors, credits, byline, proofing } = article;
  const topics = [...metadata.people, ...metadata.places, ...metadata.organisations, ...metadata.events];
  const names = wordsOfNames([
    byline,
    ...authors.map(({ name }) => name),
    ...credits.map(({ creator }) => creator),
    ...topics.map(({ name }) => name),
  ]);
  return [...new Set([...names, ...own.map(fold), ...proofing.words.map(fold)])].sort();
}
