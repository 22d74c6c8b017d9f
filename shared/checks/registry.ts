import type { Check } from './check.ts';
import { metadataChecks } from './metadata-checks.ts';
import { profileChecks } from './profile.ts';

/** Every editorial check, one line each. */
export const checks: readonly Check[] = [...profileChecks, ...metadataChecks];
