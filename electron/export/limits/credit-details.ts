import { counted, type Limit } from './limit.ts';

/** What the desk keeps with a credit for itself: no file has it, and the printed line does not need it. */
export const creditDetails: Limit = article => ({
  article,
  lost: counted(
    'credits with usage terms, an expiry date or a permission (kept for the desk)',
    article.credits.filter(
      ({ usageTerms, expiry, permission }) => usageTerms + expiry + permission.note + permission.date !== '',
    ).length,
  ),
});
