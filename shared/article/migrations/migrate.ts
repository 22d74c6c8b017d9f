type Stored = Record<string, unknown> & { schemaVersion: number };

/** One step from the version it is listed under to the next; pure, and never drops a field it does not know. */
type Migration = (stored: Stored) => Stored;

/** The steps by the version they start from; version 1 is the first and has none. */
const migrations: Record<number, Migration> = {};

/** Brings a stored article to the present schema version, one version at a time; the present one stays as it is. */
export function migrate(stored: Stored): Stored {
  const step = migrations[stored.schemaVersion];
  return step ? migrate(step(stored)) : stored;
}
