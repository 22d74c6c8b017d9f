import { deskOnly } from '../../limits/desk-only.ts';
import type { Limit } from '../../limits/limit.ts';
import { onlyFields } from '../../limits/only-fields.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { wordsAlone } from '../../limits/words-alone.ts';
import { languageTags, publicationDate } from '../html/limits.ts';

/** What a plain text does not hold. */
export const textLimits: readonly Limit[] = [
  deskOnly,
  pictureFiles,
  languageTags,
  publicationDate,
  onlyFields([
    'headline',
    'dek',
    'byline',
    'signOff',
    'language',
    'dateline',
    'published',
    'source',
    'creditLine',
    'copyrightHolder',
    'copyrightNotice',
    'usageTerms',
    'licence',
    'corrections',
    'author name',
    'author jobTitle',
    'author affiliation',
    'author bio',
    'credit kind',
    'credit line',
    'credit creator',
    'credit source',
    'credit licence',
  ]),
  wordsAlone,
];
