import type { Article } from '#shared/article/article.ts';
import { articleUri } from '#shared/article/article-uri.ts';
import { emptyReview } from '#shared/review/review.ts';
import { emptyWorkflow } from '#shared/workflow/workflow.ts';
import type { Predecessor } from './history.ts';

/** How one piece stands to another, with the way in which the other stands to it. */
export const relationNames: Readonly<Record<string, string>> = {
  updates: 'Updates',
  updatedBy: 'Updated by',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  translates: 'Translates',
  sidebarTo: 'Sidebar to',
};

/** Puts a link in front of a chain; the same one is not put there twice. */
export function withLink(chain: readonly Predecessor[], link: Predecessor): Predecessor[] {
  return [link, ...chain.filter(({ relation, uri }) => relation !== link.relation || uri !== link.uri)];
}

/**
 * What a new version of a published article begins as: its text and fields, as a draft that points to it. When it was
 * or may be published, what was corrected, exported and discussed belongs to the old one.
 */
export function newVersionOf(article: Article, slug: string): Article {
  const { metadata } = article;
  const link = { relation: 'updates', uri: articleUri(article.id), title: article.headline };
  return {
    ...article,
    slug,
    status: 'draft',
    exports: [],
    review: emptyReview(),
    workflow: { ...emptyWorkflow(), assignee: article.workflow.assignee },
    metadata: {
      ...metadata,
      published: '',
      embargo: '',
      expiry: '',
      corrections: [],
      // Pieces that came after the old one did not come after this one.
      updateChain: withLink(
        metadata.updateChain.filter(({ relation }) => relation !== 'updatedBy' && relation !== 'replacedBy'),
        link,
      ),
    },
  };
}
