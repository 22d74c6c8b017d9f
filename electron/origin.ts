import { createHash, randomBytes } from 'node:crypto';
import { createOrigin, type Origin } from '#shared/clock.ts';

/**
 * Where this process takes time and ids from. `GALLEY_NOW` (ISO 8601) stops the clock and `GALLEY_SEED` (any text)
 * fixes the ids, so that a test or a script gets the same bytes on every run. Throws on a GALLEY_NOW that is no date.
 */
export function originFromEnvironment(environment: Record<string, string | undefined>): Origin {
  const { GALLEY_NOW: now, GALLEY_SEED: seed } = environment;
  const frozen = now === undefined ? null : Date.parse(now);
  if (frozen !== null && Number.isNaN(frozen)) throw new Error(`GALLEY_NOW is not a date: ${now}`);
  return createOrigin(
    frozen === null ? Date.now : () => frozen,
    seed === undefined ? secureRandom : seeded(seed),
  );
}

function secureRandom(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48;
}

function seeded(seed: string): () => number {
  let count = 0;
  return () => createHash('sha256').update(`${seed}:${count++}`).digest().readUIntBE(0, 6) / 2 ** 48;
}
