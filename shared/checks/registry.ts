import type { Check } from './check.ts';
import { datelineDiffers } from './dateline.ts';
import {
  embargoAfterExpiry,
  embargoBeforeDue,
  expiryBeforePublished,
  publishedBeforeEmbargo,
} from './embargo-and-expiry.ts';
import { profileChecks } from './profile.ts';

/** Every editorial check, one line each. */
export const checks: readonly Check[] = [
  ...profileChecks,
  embargoAfterExpiry,
  embargoBeforeDue,
  publishedBeforeEmbargo,
  expiryBeforePublished,
  datelineDiffers,
];
