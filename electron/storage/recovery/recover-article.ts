import { schemaVersion } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from '../damaged-file.ts';
import { type JournalReading, readJournal } from '../journal/read-journal.ts';
import { type JournalRecord, NewerRecord } from '../journal/record.ts';
import { readSegments } from '../journal/segments.ts';
import type { ArticlePaths } from '../library-paths.ts';
import { sha256 } from '../sha256.ts';
import { hashLength, type Version } from '../versions/version-name.ts';
import type { VersionStore } from '../versions/version-store.ts';
import { type Reached, reach, reachFromVersions } from './find-newest.ts';
import { type ArticleText, readArticleFile } from './read-article-file.ts';

/** An article as it was found on the disk, and what has to be put right before it is next written. */
export interface Found {
  newest: Reached;
  /** The article file's own text when `newest` starts from it, else null: the file has to be written anew. */
  fileText: string | null;
  file: ArticleText;
  /** Whether the state in the file also stands among the kept versions. */
  baseIsKept: boolean;
  journal: JournalReading | null;
  /** The highest revision of which there is any trace: beyond `newest.revision`, something is lost. */
  highest: number;
  startedFrom: Version | null;
  damaged: DamagedFile[];
  /** The schema version on the disk when it is an earlier one, else null. */
  migratedFrom: number | null;
}

/**
 * Finds the newest revision of an article: its file and the journal behind it when both are good, else the best of
 * the kept versions with whatever records follow. Reads only. Fails with `not-found`, `newer-version`, or `damaged`
 * when there is nothing left to start from.
 */
export async function findArticle(id: Id, paths: ArticlePaths, store: VersionStore): Promise<Result<Found>> {
  try {
    const file = await readArticleFile(paths.file, id);
    if (file.kind === 'newer') return newer(`schema ${file.version}, this one knows ${schemaVersion}`);
    const journal = await readJournal(paths.journal, id);
    const versions = await store.listUnnamed();
    return await choose(id, paths, store, { file, journal, versions });
  } catch (error) {
    if (error instanceof NewerRecord) return newer(error.message);
    throw error;
  }
}

interface OnDisk {
  file: ArticleText;
  journal: JournalReading | null;
  versions: Version[];
}

async function choose(
  id: Id,
  paths: ArticlePaths,
  store: VersionStore,
  disk: OnDisk,
): Promise<Result<Found>> {
  const { journal, versions } = disk;
  let { file } = disk;
  const own = versions.filter(version => version.kind !== 'outside');
  const records = [journal?.records ?? [], journal?.later ?? []].flat();
  const fileIsFromOutside = file.kind === 'whole' && isFromOutside(file, own);
  const fromFile = file.kind === 'whole' && !fileIsFromOutside ? reach(file.stored, records) : null;
  const baseIsKept = file.kind === 'whole' && own.some(version => version.revision === revisionOf(file));
  if (file.kind === 'whole' && !fileIsFromOutside && !fromFile) {
    file = { kind: 'damaged', why: 'it does not have the form of an article' };
  }
  const highest = Math.max(own[0]?.revision ?? -1, highestOf(records), revisionOf(file));
  const found: Omit<Found, 'newest'> = {
    ...{ fileText: null, file, baseIsKept, journal, highest },
    ...{ startedFrom: null, damaged: [], migratedFrom: null },
  };
  let newest = fromFile;
  if (file.kind === 'whole' && fromFile) found.fileText = file.text;
  if (!newest || newest.revision < highest) {
    const older = await readSegments(paths.journals, id);
    const fallback = await reachFromVersions(id, store, own, [...older, ...records], highest);
    found.damaged = fallback.damaged;
    if (fallback.reached && fallback.reached.revision > (newest?.revision ?? -1)) {
      newest = fallback.reached;
      found.startedFrom = fallback.version;
      found.fileText = null;
    }
  }
  // With nothing else to go by, a file that only differs from its version is still the article.
  if (!newest && file.kind === 'whole') {
    newest = reach(file.stored, records);
    if (newest) found.fileText = file.text;
  }
  if (!newest) return nothingLeft({ ...disk, file }, paths);
  const written = newest.stored['schemaVersion'];
  if (typeof written === 'number' && written < schemaVersion) found.migratedFrom = written;
  return success({ ...found, newest });
}

/** The versions of a revision are written before the article file: one of them has to be the same text. */
function isFromOutside(file: { text: string; revision: number }, own: readonly Version[]): boolean {
  const sameRevision = own.filter(version => version.revision === file.revision);
  const hash = sha256(file.text).slice(0, hashLength);
  return sameRevision.length > 0 && !sameRevision.some(version => version.hash === hash);
}

function revisionOf(file: ArticleText): number {
  return file.kind === 'whole' ? file.revision : -1;
}

function highestOf(records: readonly JournalRecord[]): number {
  return records.reduce((highest, record) => Math.max(highest, record.payload.revision), -1);
}

function nothingLeft({ file, journal, versions }: OnDisk, paths: ArticlePaths): Result<never> {
  if (file.kind === 'missing' && !journal && versions.length === 0) {
    return failure('not-found', 'This article is no longer in the library.');
  }
  if (file.kind === 'damaged') throw new DamagedFile(paths.file, file.why);
  if (file.kind === 'whole') throw new DamagedFile(paths.file, 'it does not have the form of an article');
  throw new DamagedFile(journal ? paths.journal : paths.snapshots, 'the article file is missing');
}

function newer(detail: string): Result<never> {
  return failure(
    'newer-version',
    `This article was written by a newer Galley (${detail}). Nothing was changed; open it with the newer version.`,
  );
}
