import type { Limit } from '../../limits/limit.ts';
import { pageLimits } from '../html/limits.ts';

/** What a book does not hold: what a page does not. */
export const bookLimits: readonly Limit[] = pageLimits;
