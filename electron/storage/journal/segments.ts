import { join } from 'node:path';
import type { Id, Time } from '#shared/clock.ts';
import { durableRename } from '../durable-rename.ts';
import type { FileSystem } from '../file-system.ts';
import { namesIn } from '../names-in.ts';
import { packTime, unpackTime } from '../pack-time.ts';
import { readMany } from '../read-many.ts';
import { parseJournal } from './read-journal.ts';
import type { JournalRecord } from './record.ts';

/** A journal that a snapshot has made an older one, as its file name tells. */
export interface Segment {
  fileName: string;
  first: number;
  last: number;
  /** The time of its last record. */
  at: Time;
  /** The hash of its last record. */
  sha256: string;
}

/** How long older journals are kept, in milliseconds: 90 days, as long as daily snapshots. */
const keptFor = 90 * 24 * 3600 * 1000;

const pattern = /^(\d{8,})-(\d{8,})-(\d{8}T\d{9}Z)-([0-9a-f]{64})\.ndjson$/;

/** Moves the present journal among the older ones under a name that says what is in it. */
export async function moveToSegments(
  path: string,
  folder: string,
  span: Omit<Segment, 'fileName'>,
  system: FileSystem,
): Promise<void> {
  const count = (revision: number) => String(revision).padStart(8, '0');
  const name = `${count(span.first)}-${count(span.last)}-${packTime(span.at)}-${span.sha256}.ndjson`;
  await durableRename(path, join(folder, name), system);
}

/** The older journals of an article, oldest first. */
export async function listSegments(folder: string): Promise<Segment[]> {
  return (await namesIn(folder)).sort().flatMap(fileName => {
    const [, first, last, at, sha256] = pattern.exec(fileName) ?? [];
    if (!first || !last || !at || !sha256) return [];
    return [{ fileName, first: Number(first), last: Number(last), at: unpackTime(at), sha256 }];
  });
}

/** The records of the older journals that hold any revision from `from` to `to`; what cannot be read is left out. */
export async function readSegments(
  folder: string,
  article: Id,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Promise<JournalRecord[]> {
  const all = await listSegments(folder);
  const wanted = all.filter(({ first, last }) => last >= from && first <= to);
  const records: JournalRecord[] = [];
  for (const bytes of await readMany(wanted.map(({ fileName }) => join(folder, fileName)))) {
    // Null: its time was over since the folder was looked at.
    if (!bytes) continue;
    const reading = parseJournal(bytes, article);
    // An unusual journal can hold thousands of records: spreading them as arguments would not do.
    for (const record of [reading.records, reading.later].flat()) records.push(record);
  }
  return records;
}

/** Removes older journals that ended more than 90 days ago; returns how many. */
export async function pruneSegments(folder: string, now: Time, system: FileSystem): Promise<number> {
  const old = (await listSegments(folder)).filter(({ at }) => Date.parse(now) - Date.parse(at) > keptFor);
  for (const { fileName } of old) await system.unlink(join(folder, fileName));
  return old.length;
}
