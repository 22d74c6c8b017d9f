import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { findTks } from '#shared/article/tk.ts';
import { idSchema, timeSchema } from '#shared/clock.ts';
import { fold } from './fold.ts';

/** What is searched of one article. Texts are folded; several values of a field stand on lines of their own. */
export const searchDocumentSchema = z.object({
  id: idSchema,
  revision: z.int(),
  title: z.string(),
  /** Dek, byline, body and all that panels hold, for words and phrases. */
  text: z.string(),
  author: z.string(),
  topic: z.string(),
  keyword: z.string(),
  section: z.string(),
  profile: z.string(),
  assignee: z.string(),
  /** As the article has it. */
  status: z.string(),
  dueAt: z.union([timeSchema, z.literal('')]),
  modifiedAt: timeSchema,
  tk: z.boolean(),
  picture: z.boolean(),
  note: z.boolean(),
});
export type SearchDocument = z.infer<typeof searchDocumentSchema>;

/** Draws what is searched from an article. */
export function searchDocumentOf(article: Article): SearchDocument {
  const { metadata, notes, workflow } = article;
  const authors = article.authors.map(author => author.name);
  const topics = [
    ...metadata.mediaTopics,
    ...metadata.people,
    ...metadata.organisations,
    ...metadata.events,
    ...metadata.places,
  ].map(topic => topic.name);
  const panels = [
    ...authors,
    ...metadata.keywords,
    ...topics,
    ...[
      article.slug,
      metadata.slugline,
      metadata.section,
      metadata.dateline,
      metadata.seoTitle,
      notes.ednote,
    ],
    ...notes.desk.map(note => note.text),
    ...article.assets.map(asset => asset.alt),
  ];
  return {
    id: article.id,
    revision: article.revision,
    title: fold(article.headline),
    text: fold(
      [article.dek, article.byline, ...article.body.map(blockText), ...panels.filter(Boolean)].join('\n'),
    ),
    author: fold([article.byline, ...authors].join('\n')),
    topic: fold(topics.join('\n')),
    keyword: fold(metadata.keywords.join('\n')),
    section: fold(metadata.section),
    profile: fold(article.profile),
    assignee: fold(workflow.assignee),
    status: article.status,
    dueAt: workflow.dueAt,
    modifiedAt: article.modifiedAt,
    tk: findTks(article).length > 0,
    picture: article.body.some(block => block.type === 'image' || block.type === 'gallery'),
    note: notes.ednote !== '' || notes.desk.length > 0,
  };
}
