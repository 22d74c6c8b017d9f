import { createHash } from 'node:crypto';
import { createOrigin, type Origin, type Time } from '#shared/clock.ts';

/**
 * How a file is to be read. Together with its bytes that decides what comes out, in whichever process it is read:
 * ids follow from the seed, times are `now`.
 */
export interface ImportOrder {
  /** The id of an import format, or `auto`. */
  from: string;
  /** Nothing is recognised and nothing left out, in the formats that can be read so. */
  whole: boolean;
  now: Time;
  /** Another one for each file. */
  seed: string;
}

/** An order for one file; takes an id of the origin for its seed. */
export function orderImport(from: string, origin: Origin, whole = false): ImportOrder {
  return { from, whole, now: origin.now(), seed: origin.newId() };
}

/** The times and ids that an order stands for. */
export function originOf({ now, seed }: Pick<ImportOrder, 'now' | 'seed'>): Origin {
  const clock = Date.parse(now);
  let count = 0;
  const random = () => createHash('sha256').update(`${seed}:${count++}`).digest().readUIntBE(0, 6) / 2 ** 48;
  return createOrigin(() => clock, random);
}
