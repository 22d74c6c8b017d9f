import type { Credit } from '#shared/article/credit.ts';

/** What the kinds of credit are called in the panel. */
export const kindNames: Record<Credit['kind'], string> = {
  image: 'Picture',
  text: 'Text',
  translation: 'Translation',
  research: 'Research',
  sponsor: 'Sponsor',
  document: 'Source document',
  other: 'Other',
};
