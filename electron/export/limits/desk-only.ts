import { emptyNotes } from '#shared/article/notes.ts';
import { emptyReview } from '#shared/review/review.ts';
import { counted, type Limit } from './limit.ts';

const noContact = { email: '', phone: '', note: '' };

/**
 * What colleagues wrote for each other never reaches a public format: it is gone before the format sees the article.
 * How an author can be reached is nobody else's business either.
 */
export const deskOnly: Limit = article => {
  const { notes, review, authors } = article;
  const isPrivate = ({ email, phone, note }: typeof noContact) => email !== '' || phone !== '' || note !== '';
  return {
    article: {
      ...article,
      notes: emptyNotes(),
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
        (notes.ednote === '' ? 0 : 1) + notes.desk.length + notes.sources.length,
      ),
      ...counted(
        'comments and suggestions (kept for the desk)',
        review.threads.length + review.suggestions.length,
      ),
    ],
  };
};
