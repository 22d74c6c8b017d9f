import { monotonicFactory } from 'ulid';
import { z } from 'zod';

/** An instant as ISO 8601 in UTC with milliseconds, e.g. `2026-11-23T10:42:00.000Z`. */
export const timeSchema = z.iso.datetime({ precision: 3 });
export type Time = z.infer<typeof timeSchema>;

/** A ULID: 26 characters of Crockford's base 32, sortable by the time of creation. */
export const idSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'not a ULID');
export type Id = z.infer<typeof idSchema>;

/** The two sources of everything that would differ from run to run; handed in, never reached for. */
export interface Origin {
  /** The present instant. */
  now: () => Time;
  /** A new id, greater than every one this origin gave before. */
  newId: () => Id;
}

/**
 * Builds an origin from a clock in milliseconds since 1970 and a source of randomness in [0, 1).
 * A frozen clock and a seeded source give the same ids in the same order on every run.
 */
export function createOrigin(clock: () => number, random: () => number): Origin {
  const nextId = monotonicFactory(random);
  return {
    now: () => new Date(clock()).toISOString(),
    newId: () => nextId(clock()),
  };
}
