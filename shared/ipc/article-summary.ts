import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { blockText, wordCount } from '#shared/article/plain-text.ts';
import { idSchema, timeSchema } from '#shared/clock.ts';

/** What the library list shows of an article without opening it. */
export const articleSummarySchema = z.object({
  id: idSchema,
  headline: z.string(),
  /** The first words of the text, for articles without a headline. */
  excerpt: z.string(),
  byline: z.string(),
  status: z.string(),
  profile: z.string(),
  section: z.string(),
  assignee: z.string(),
  /** '' for none. */
  dueAt: z.union([timeSchema, z.literal('')]),
  words: z.int().min(0),
  revision: z.int().min(0),
  createdAt: timeSchema,
  modifiedAt: timeSchema,
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** As earlier versions wrote it to the disk: what they did not know is empty. */
export const earlierSummarySchema = articleSummarySchema.extend({
  profile: z.string().default(''),
  section: z.string().default(''),
  assignee: z.string().default(''),
  dueAt: articleSummarySchema.shape.dueAt.default(''),
});

/** Draws the summary from an article; the excerpt has at most 120 characters. Give `words` where they are known. */
export function summarizeArticle(article: Article, words = wordCount(article)): ArticleSummary {
  const firstText = article.dek || firstTextOf(article);
  return {
    id: article.id,
    headline: article.headline,
    excerpt: firstText.slice(0, 120),
    byline: article.byline || article.authors.map(author => author.name).join(', '),
    status: article.status,
    profile: article.profile,
    section: article.metadata.section,
    assignee: article.workflow.assignee,
    dueAt: article.workflow.dueAt,
    words,
    revision: article.revision,
    createdAt: article.createdAt,
    modifiedAt: article.modifiedAt,
  };
}

function firstTextOf(article: Article): string {
  const block = article.body.find(candidate => blockText(candidate).trim() !== '');
  return block ? blockText(block) : '';
}
