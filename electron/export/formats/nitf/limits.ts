import { wireOnly } from '../../limits/desk-only.ts';
import type { Limit } from '../../limits/limit.ts';
import { onlyFields } from '../../limits/only-fields.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { wireFields } from '../../limits/wire-fields.ts';
import { linkRelations } from '../docx/limits.ts';
import { languageTags, spokenLanguages } from '../html/limits.ts';
import { creditLines, licenceAddress } from '../ninjs/limits.ts';

/** What NITF has no element for. It goes to desks: the ednote and the embargo are in it. */
export const nitfLimits: readonly Limit[] = [
  wireOnly,
  pictureFiles,
  spokenLanguages,
  languageTags,
  linkRelations,
  creditLines,
  licenceAddress,
  onlyFields([...wireFields, 'signOff', 'status', 'contentModified', 'published', 'priority']),
];
