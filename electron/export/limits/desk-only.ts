import type { Article } from '#shared/article/article.ts';
import { emptyNotes } from '#shared/article/notes.ts';
import { emptyReview } from '#shared/review/review.ts';
import { counted, type Limit, type Limited } from './limit.ts';

const noContact = { email: '', phone: '', note: '' };

/**
 * What colleagues wrote for each other never reaches a public format: it is gone before the format sees the article.
 * How an author can be reached is nobody else's business either.
 */
export const deskOnly: Limit = article => withoutDesk(article, false);

/** The same for a wire, whose readers are desks: they get the ednote, which is written for them. */
export const wireOnly: Limit = article => withoutDesk(article, true);

function withoutDesk(article: Article, keepsEdnote: boolean): Limited {
  const { notes, review, authors } = article;
  const isPrivate = ({ email, phone, note }: typeof noContact) => email !== '' || phone !== '' || note !== '';
  return {
    article: {
      ...article,
      notes: keepsEdnote ? { ...emptyNotes(), ednote: notes.ednote } : emptyNotes(),
      review: emptyReview(),
      provenance: null,
      authors: authors.map(author => ({ ...author, email: '', private: noContact, contributorId: null })),
    },
    lost: [
      ...counted(
        'e-mail addresses of authors (kept for the desk)',
        authors.filter(({ email }) => email !== '').length,
      ),
      ...counted(
        'private details of authors (kept for the desk)',
        authors.filter(author => isPrivate(author.private)).length,
      ),
      ...counted(
        'notes and sources (kept for the desk)',
        (keepsEdnote || notes.ednote === '' ? 0 : 1) + notes.desk.length + notes.sources.length,
      ),
      ...counted(
        'comments and suggestions (kept for the desk)',
        review.threads.length + review.suggestions.length,
      ),
    ],
  };
}
