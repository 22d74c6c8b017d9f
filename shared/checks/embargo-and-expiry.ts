import { aboutField } from './about-field.ts';
import type { Check } from './check.ts';

/** The embargo would end when the piece may no longer be used. */
export const embargoAfterExpiry: Check = {
  rule: 'embargo.after-expiry',
  find: ({ metadata: { embargo, expiry } }) =>
    embargo !== '' && expiry !== '' && embargo >= expiry
      ? [
          aboutField(
            'embargo',
            'error',
            `The piece may never be used: its embargo ends ${inWords(embargo)}, and it expires ${inWords(expiry)}. Change one of the two.`,
          ),
        ]
      : [],
};

/** The embargo ends before the piece is due to be finished. */
export const embargoBeforeDue: Check = {
  rule: 'embargo.before-due',
  find: ({ metadata: { embargo }, workflow: { dueAt } }) =>
    embargo !== '' && dueAt !== '' && embargo < dueAt
      ? [
          aboutField(
            'embargo',
            'warning',
            `The embargo ends ${inWords(embargo)}, before the piece is due (${inWords(dueAt)}).`,
          ),
        ]
      : [],
};

/** The piece says that it was published while its embargo held. */
export const publishedBeforeEmbargo: Check = {
  rule: 'embargo.published-before',
  find: ({ metadata: { embargo, published } }) => {
    const isBefore = embargo !== '' && published !== '' && isEarlier(published, embargo);
    return isBefore
      ? [
          aboutField(
            'published',
            'error',
            `It is published ${inWords(published)}, before its embargo ends (${inWords(embargo)}).`,
          ),
        ]
      : [];
  },
};

/** The piece expires before it is published. */
export const expiryBeforePublished: Check = {
  rule: 'expiry.before-published',
  find: ({ metadata: { expiry, published } }) => {
    const isBefore = expiry !== '' && published !== '' && isEarlier(expiry, published);
    return isBefore
      ? [
          aboutField(
            'expiry',
            'error',
            `It expires ${inWords(expiry)}, before it is published (${inWords(published)}).`,
          ),
        ]
      : [];
  },
};

/** Tells whether one is earlier; where one is a day alone, whether its whole day is. */
function isEarlier(one: string, other: string): boolean {
  if (one.length === 10 || other.length === 10) return one.slice(0, 10) < other.slice(0, 10);
  const [a, b] = [Date.parse(one), Date.parse(other)];
  return a < b;
}

/** An instant as `24 November 2026, 10:00 UTC`; a day alone without a time. */
function inWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return instant.length === 10 ? day : `${day}, ${at.toISOString().slice(11, 16)} UTC`;
}
