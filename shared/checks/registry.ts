import { bioWithoutName, siteUserAsAuthor } from './authors.ts';
import { bylineAgainstAuthors } from './byline.ts';
import type { Check } from './check.ts';
import { licenceIncomplete, licenceMissing, rightsExpired } from './credits.ts';
import { currencyTwice, weekdayAgainstDate } from './facts/weekday.ts';
import { metadataChecks } from './metadata-checks.ts';
import { nameInLowerCase } from './names/lower-case.ts';
import { nameSpellingDiffers } from './names/spelling-differs.ts';
import { altMissing, pictureUncredited } from './pictures.ts';
import { profileChecks } from './profile.ts';
import { linkSaysHere, linkTwice } from './structure/links.ts';
import {
  blockEmpty,
  dekInLede,
  footnoteLonely,
  headingLevelSkipped,
  headlineRepeated,
  paragraphTooLong,
} from './structure/structure.ts';
import { doubledWord } from './text/doubled-word.ts';
import { linkResidue, navigationResidue } from './text/residue.ts';
import { runTogether } from './text/run-together.ts';
import { capitalInside, sentenceInLowerCase, strandedFragment } from './text/sentence-start.ts';
import { hiddenCharacter, homoglyph, tkLeft, unbalanced } from './text/signs.ts';
import {
  danglingHyphen,
  spaceBeforeSign,
  spaceBeforeStop,
  spaceDoubled,
  spaceMissing,
} from './text/spaces.ts';

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

/** What is looked for in the running text, one block at a time or over all of it. */
export const textChecks: readonly Check[] = [
  runTogether,
  doubledWord,
  spaceBeforeStop,
  spaceBeforeSign,
  spaceMissing,
  spaceDoubled,
  danglingHyphen,
  sentenceInLowerCase,
  strandedFragment,
  capitalInside,
  hiddenCharacter,
  homoglyph,
  tkLeft,
  unbalanced,
  linkResidue,
  navigationResidue,
  nameSpellingDiffers,
  nameInLowerCase,
  weekdayAgainstDate,
  currencyTwice,
  headlineRepeated,
  dekInLede,
  paragraphTooLong,
  headingLevelSkipped,
  blockEmpty,
  footnoteLonely,
  linkSaysHere,
  linkTwice,
];

/** Every editorial check, one line each. */
export const checks: readonly Check[] = [
  ...textChecks,
  ...authorChecks,
  ...creditChecks,
  ...profileChecks,
  ...metadataChecks,
];
