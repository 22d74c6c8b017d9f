import { type Article, emptyArticle } from '#shared/article/article.ts';
import { renewInnerIds, withId } from '#shared/article/block-ids.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Id, Origin } from '#shared/clock.ts';
import { mapArticleTexts } from '#shared/find/map-texts.ts';
import type { Template } from './kit.ts';
import { fillPlaceholders, type PlaceholderValues } from './placeholders.ts';

/**
 * Makes a template of an article. What is of this one alone stays out: ids, history, review, dates, corrections,
 * addresses, and pictures, whose files the article keeps; `pictures` is how many were left out.
 */
export function templateOf(
  article: Article,
  name: string,
  origin: Origin,
): { template: Template; pictures: number } {
  const body = article.body.filter(block => block.type !== 'image' && block.type !== 'gallery');
  const { metadata, notes, workflow, profile, headline, dek, byline, signOff, authors } = article;
  return {
    template: {
      id: origin.newId(),
      name: name.trim(),
      at: origin.now(),
      fields: {
        ...{ profile, headline, dek, byline, signOff, authors },
        metadata: {
          ...metadata,
          ...{ embargo: '', expiry: '', created: '', modified: '', published: '', canonicalUrl: '' },
          ...{ corrections: [], updateChain: [] },
          socialCard: { ...metadata.socialCard, image: null },
        },
        ednote: notes.ednote,
        plannedWords: workflow.plannedWords,
      },
      body,
    },
    pictures: article.body.length - body.length,
  };
}

/** A new article that begins as a template says, with ids of its own and its placeholders filled. */
export function articleFromTemplate(
  { fields, body }: Template,
  origin: Origin,
  values: Partial<PlaceholderValues>,
): Article {
  const { ednote, plannedWords, authors, profile, headline, dek, byline, signOff, metadata } = fields;
  const empty = emptyArticle(origin);
  const article: Article = {
    ...empty,
    ...{ profile, headline, dek, byline, signOff, metadata },
    authors: authors.map(author => ({ ...author, id: origin.newId() })),
    body: renewBlocks(body, origin.newId),
    notes: { ...empty.notes, ednote },
    workflow: { ...empty.workflow, plannedWords },
  };
  const fill = (text: string) => fillPlaceholders(text, values);
  return mapArticleTexts(article, {
    plain: (_place, _label, text) => fill(text),
    inline: (_place, _label, content) => content.map(part => fillInline(part, fill)),
  });
}

function fillInline(part: Inline, fill: (text: string) => string): Inline {
  if (part.type === 'text') return { ...part, text: fill(part.text) };
  if (part.type !== 'link') return part;
  return {
    ...part,
    content: part.content.map(inner =>
      inner.type === 'text' ? { ...inner, text: fill(inner.text) } : inner,
    ),
  };
}

/** The blocks under new ids; references to footnotes lead to the new ones. */
function renewBlocks(body: readonly Block[], newId: () => Id): Block[] {
  const ids = new Map(body.map(block => [block.id, newId()]));
  const point = (part: Inline): Inline =>
    part.type === 'footnoteReference' ? { ...part, note: ids.get(part.note) ?? part.note } : part;
  const renewed = body.map(block => withId(renewInnerIds(block, newId), ids.get(block.id) ?? newId()));
  return mapArticleTexts(
    { ...emptyArticle({ now: () => '2026-01-01T00:00:00.000Z', newId }), body: renewed },
    { plain: (_place, _label, text) => text, inline: (_place, _label, content) => content.map(point) },
  ).body;
}
