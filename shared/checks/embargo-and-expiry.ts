import { instantInWords } from '#shared/metadata/instant-in-words.ts';
import { aboutField } from './about-field.ts';
import type { Check } from './check.ts';

/** The embargo would end when the piece may no longer be used. */
export const embargoAfterExpiry: Check = {
  rule: 'embargo.after-expiry',
  find: ({ metadata: { embargo, expiry } }, { zone = 'UTC' }) =>
    embargo !== '' && expiry !== '' && embargo >= expiry
      ? [
          aboutField(
            'embargo',
            'error',
            `The piece may never be used: its embargo ends ${instantInWords(embargo, zone)}, and it expires ${instantInWords(expiry, zone)}. Change one of the two.`,
          ),
        ]
      : [],
};

/** The embargo ends before the piece is due to be finished. */
export const embargoBeforeDue: Check = {
  rule: 'embargo.before-due',
  find: ({ metadata: { embargo }, workflow: { dueAt } }, { zone = 'UTC' }) =>
    embargo !== '' && dueAt !== '' && embargo < dueAt
      ? [
          aboutField(
            'embargo',
            'warning',
            `The embargo ends ${instantInWords(embargo, zone)}, before the piece is due (${instantInWords(dueAt, zone)}).`,
          ),
        ]
      : [],
};

/** The piece says that it was published while its embargo held. */
export const publishedBeforeEmbargo: Check = {
  rule: 'embargo.published-before',
  find: ({ metadata: { embargo, published } }, { zone = 'UTC' }) => {
    const isBefore = embargo !== '' && published !== '' && isEarlier(published, embargo);
    return isBefore
      ? [
          aboutField(
            'published',
            'error',
            `It is published ${instantInWords(published, zone)}, before its embargo ends (${instantInWords(embargo, zone)}).`,
          ),
        ]
      : [];
  },
};

/** The piece expires before it is published. */
export const expiryBeforePublished: Check = {
  rule: 'expiry.before-published',
  find: ({ metadata: { expiry, published } }, { zone = 'UTC' }) => {
    const isBefore = expiry !== '' && published !== '' && isEarlier(expiry, published);
    return isBefore
      ? [
          aboutField(
            'expiry',
            'error',
            `It expires ${instantInWords(expiry, zone)}, before it is published (${instantInWords(published, zone)}).`,
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
