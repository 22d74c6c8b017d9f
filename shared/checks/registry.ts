import type { Check } from './check.ts';

/** Every editorial check, one line each. */
export const checks: readonly Check[] = [];
