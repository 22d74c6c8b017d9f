import type { Id } from '#shared/clock.ts';
import type { ArticlePaths } from '../library-paths.ts';
import { readJournal } from './read-journal.ts';
import type { JournalRecord } from './record.ts';
import { readSegments } from './segments.ts';

/**
 * The records of all journals of an article, or of those that hold any revision from `from` to `to`; oldest first. The
 * present journal is read first: when a snapshot moves it among the older ones meanwhile its records come twice, which
 * replay passes over, and never not at all.
 */
export async function readRecords(
  id: Id,
  paths: Pick<ArticlePaths, 'journal' | 'journals'>,
  from?: number,
  to?: number,
): Promise<JournalRecord[]> {
  const journal = await readJournal(paths.journal, id);
  const older = await readSegments(paths.journals, id, from, to);
  return [older, journal?.records ?? []].flat();
}
