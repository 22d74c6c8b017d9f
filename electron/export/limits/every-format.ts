import { creditDetails } from './credit-details.ts';
import { evenTables } from './even-tables.ts';
import { footnoteMarks } from './footnote-marks.ts';
import type { Limit } from './limit.ts';
import { listNumbers } from './list-numbers.ts';
import { singleLines } from './single-lines.ts';
import { singleWords } from './single-words.ts';
import { unknownBlocks } from './unknown-blocks.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownParts } from './unknown-parts.ts';
import { unsafeAddresses } from './unsafe-addresses.ts';
import { unwritableCharacters } from './unwritable-characters.ts';

/** What no exported file holds, applied before the limits of the format itself. */
export const everyFormatLimits: readonly Limit[] = [
  unknownFields,
  creditDetails,
  unknownBlocks,
  unknownParts,
  footnoteMarks,
  unwritableCharacters,
  singleLines,
  singleWords,
  unsafeAddresses,
  listNumbers,
  evenTables,
];
