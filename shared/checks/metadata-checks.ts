import type { Check } from './check.ts';
import { datelineDiffers } from './dateline.ts';
import {
  embargoAfterExpiry,
  embargoBeforeDue,
  expiryBeforePublished,
  publishedBeforeEmbargo,
} from './embargo-and-expiry.ts';

/** The checks of fields against each other. They look at fields and first words only, so they can run with every key. */
export const metadataChecks: readonly Check[] = [
  embargoAfterExpiry,
  embargoBeforeDue,
  publishedBeforeEmbargo,
  expiryBeforePublished,
  datelineDiffers,
];
