import { readFile } from 'node:fs/promises';
import type { Id } from '#shared/clock.ts';
import { errorCode } from '../file-system.ts';
import { type JournalRecord, parseRecord } from './record.ts';

/** What is wrong with a journal: a last record that was never finished, or one inside that is no longer as it was written. */
export interface JournalDamage {
  kind: 'torn-tail' | 'middle';
  why: string;
}

export interface JournalReading {
  /** The records from the start of the file up to the first that is not good. */
  records: JournalRecord[];
  /** Whole records behind the damage; of use only to a snapshot that is newer than the damage. */
  later: JournalRecord[];
  /** Bytes of the good start, including the line feed of its last record. */
  goodBytes: number;
  bytes: Uint8Array;
  damage: JournalDamage | null;
}

/** Reads a journal file; null when there is none. */
export async function readJournal(path: string, article: Id): Promise<JournalReading | null> {
  try {
    return parseJournal(await readFile(path), article);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Takes a journal apart into its records. A record is good when its hash is right, it is of this article, and it
 * goes on from the one before by sequence, hash and revision. Throws NewerRecord as `parseRecord` does.
 */
export function parseJournal(bytes: Uint8Array, article: Id): JournalReading {
  const reading: JournalReading = { records: [], later: [], goodBytes: 0, bytes, damage: null };
  let why = '';
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    const record = feed === -1 ? null : parseRecord(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
    const wrong = whatIsWrong(record, reading.records.at(-1), article);
    if (why === '' && wrong === '' && record) {
      reading.records.push(record);
      reading.goodBytes = end + 1;
    } else {
      why ||= `record ${reading.records.length + 1} ${wrong}`;
      if (record && record.payload.article === article) reading.later.push(record);
      else if (record) reading.damage = { kind: 'middle', why };
    }
    start = end + 1;
  }
  if (why !== '') {
    const middle = reading.damage !== null || reading.later.length > 0;
    reading.damage = { kind: middle ? 'middle' : 'torn-tail', why };
  }
  return reading;
}

function whatIsWrong(record: JournalRecord | null, before: JournalRecord | undefined, article: Id): string {
  if (!record) return 'is not whole';
  if (record.payload.article !== article) return 'belongs to another article';
  if (record.seq !== (before?.seq ?? 0) + 1) return 'is out of its order';
  if (before && record.prevHash !== before.sha256) return 'does not follow the record before it';
  if (before && record.payload.revision !== before.payload.revision + 1) return 'is of another revision';
  return '';
}
