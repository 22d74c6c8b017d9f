import { toWholeModel } from './to-2-whole-model.ts';
import { toDesk } from './to-3-desk.ts';

export type Stored = Record<string, unknown> & { schemaVersion: number };

/** One step from the version it is listed under to the next; pure, and never drops a field it does not know. */
export type Migration = (stored: Stored) => Stored;

/** The steps by the version they start from. */
const migrations: Record<number, Migration> = { 1: toWholeModel, 2: toDesk };

/** Brings a stored article to the present schema version, one version at a time; the present one stays as it is. */
export function migrate(stored: Stored): Stored {
  const step = migrations[stored.schemaVersion];
  return step ? migrate(step(stored)) : stored;
}
