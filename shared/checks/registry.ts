import { bioWithoutName, siteUserAsAuthor } from './authors.ts';
import { bylineAgainstAuthors } from './byline.ts';
import type { Check } from './check.ts';
import { licenceIncomplete, licenceMissing, rightsExpired } from './credits.ts';
import { metadataChecks } from './metadata-checks.ts';
import { altMissing, pictureUncredited } from './pictures.ts';
import { profileChecks } from './profile.ts';

/** What the Authors panel shows beside its fields. */
export const authorChecks: readonly Check[] = [bioWithoutName, siteUserAsAuthor, bylineAgainstAuthors];

/** What the Credits panel shows beside its fields. */
export const creditChecks: readonly Check[] = [
  licenceIncomplete,
  licenceMissing,
  rightsExpired,
  pictureUncredited,
  altMissing,
];

/** Every editorial check, one line each. */
export const checks: readonly Check[] = [
  ...authorChecks,
  ...creditChecks,
  ...profileChecks,
  ...metadataChecks,
];
