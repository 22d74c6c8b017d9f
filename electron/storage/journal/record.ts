import { z } from 'zod';
import { idSchema, timeSchema } from '#shared/clock.ts';
import { sha256 } from '../sha256.ts';

/** The article file as JSON, of whatever schema version wrote it. */
export type Stored = Record<string, unknown>;

const storedPatchSchema = z.object({
  fields: z.record(z.string(), z.unknown()),
  splices: z.array(z.object({ at: z.int().min(0), remove: z.int().min(0), insert: z.array(z.unknown()) })),
});
export type StoredPatch = z.infer<typeof storedPatchSchema>;

const revisionShape = {
  article: idSchema,
  revision: z.int().min(1),
  /** The schema version of the article that the change was made to. */
  schemaVersion: z.int().min(1),
  /** Who made the change, as the desk names the person; '' when it does not say. */
  who: z.string(),
};

const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('patch'), payload: z.object({ ...revisionShape, patch: storedPatchSchema }) }),
  z.object({
    kind: z.literal('whole'),
    payload: z.object({ ...revisionShape, whole: z.record(z.string(), z.unknown()) }),
  }),
]);
/** What one record does to the article: change it by a patch, or replace it. */
export type Change = z.infer<typeof changeSchema>;

const frameSchema = z.looseObject({
  seq: z.int().min(1),
  at: timeSchema,
  prevHash: z.string().regex(/^([0-9a-f]{64})?$/),
  kind: z.string(),
});

/** One line of a journal: `seq` from 1 in each file, `prevHash` the sha256 of the record before, '' for the very first. */
export type JournalRecord = Change & { seq: number; at: string; prevHash: string; sha256: string };

/** A line that is whole and was written by a newer Galley, in a way that this one does not know. */
export class NewerRecord extends Error {
  override readonly name = 'NewerRecord';
}

const seal = /,"sha256":"([0-9a-f]{64})"\}$/;

/** Makes the line of a record, without line feed; the sha256 at its end is that of all before it. */
export function encodeRecord(
  change: Change,
  place: { seq: number; at: string; prevHash: string },
): { line: string; sha256: string } {
  const body = JSON.stringify({ ...place, kind: change.kind, payload: change.payload });
  const hash = sha256(body);
  return { line: `${body.slice(0, -1)},"sha256":"${hash}"}`, sha256: hash };
}

/**
 * Reads a line; null when it is not whole or was altered: its hash is checked over the bytes as they stand,
 * before anything is believed. Throws NewerRecord for a whole one of an unknown kind.
 */
export function parseRecord(line: string): JournalRecord | null {
  const sealed = seal.exec(line);
  if (!sealed?.[1]) return null;
  const body = `${line.slice(0, sealed.index)}}`;
  if (sha256(body) !== sealed[1]) return null;
  const value: unknown = JSON.parse(body);
  const frame = frameSchema.safeParse(value);
  const change = changeSchema.safeParse(value);
  if (frame.success && change.success) {
    const { seq, at, prevHash } = frame.data;
    return { ...change.data, seq, at, prevHash, sha256: sealed[1] };
  }
  throw new NewerRecord(`The journal holds a record of a kind that this Galley does not know.`);
}
