import { serializeArticle } from '#shared/article/parse-article.ts';
import type { Time } from '#shared/clock.ts';
import { durableWrite } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import type { JournalReading } from '../journal/read-journal.ts';
import type { ArticlePaths } from '../library-paths.ts';
import { quarantine, quarantineBytes } from '../quarantine.ts';
import type { VersionStore } from '../versions/version-store.ts';
import type { RecoveryNotice } from './notice.ts';
import type { Found } from './recover-article.ts';

export interface Workplace {
  library: string;
  paths: ArticlePaths;
  store: VersionStore;
  system: FileSystem;
  now: Time;
  /** False in a library that is open for reading: then nothing is moved, only said. */
  mayWrite: boolean;
}

/**
 * Brings the files of an article back into order after `findArticle`: what is damaged goes into quarantine, the
 * newest state is written before anything that it was made from is moved. Each step may be the last one before a
 * power cut; the next open then does the rest. Returns what is to be told.
 */
export async function putRight(found: Found, place: Workplace): Promise<RecoveryNotice[]> {
  const { paths, mayWrite } = place;
  const notices: RecoveryNotice[] = [];
  const { article } = found.newest;
  const tell: Tell = (kind, message, more = {}) => {
    notices.push({ kind, article: article.id, message: `${titleOf(found)}: ${message}`, ...more });
  };
  const keptAt = async (path: string) =>
    mayWrite ? `The damaged file is kept at ${await quarantine(place.library, path, place.now)}.` : untouched;

  for (const damaged of found.damaged) {
    tell('set-aside', `a kept version was damaged (${damaged.why}). ${await keptAt(damaged.path)}`);
  }
  const { journal } = found;
  const journalIsBad = journal !== null && isBad(journal, found.newest.revision);
  if (found.fileText === null || journalIsBad) {
    await rewrite(found, place, tell, keptAt, journalIsBad);
  } else if (journal?.damage) {
    tell(
      'recovered',
      `the last record of its journal was never finished, as after a power cut. Everything up to the last save is there. ${
        mayWrite ? `The unfinished piece is kept at ${await cutTail(journal, place)}.` : untouched
      }`,
    );
  }
  if (found.highest > found.newest.revision) {
    const first = found.newest.revision + 1;
    const which = first === found.highest ? `Revision ${first}` : `Revisions ${first} to ${found.highest}`;
    tell(
      'lost',
      `${which} could not be brought back; revision ${found.newest.revision} is the newest that is whole.`,
    );
  }
  return notices;

  async function cutTail(reading: NonNullable<Found['journal']>, at: Workplace): Promise<string> {
    const kept = await quarantineBytes(
      at.library,
      paths.journal,
      reading.bytes.subarray(reading.goodBytes),
      at.now,
    );
    const file = await at.system.open(paths.journal, 'r+');
    try {
      await at.system.truncate(file, reading.goodBytes);
      await at.system.fsync(file);
    } finally {
      await at.system.close(file);
    }
    return kept;
  }
}

/** A journal that cannot be continued, even when its torn tail is cut. */
function isBad(journal: JournalReading, newest: number): boolean {
  const last = journal.records.at(-1);
  return !last || journal.damage?.kind === 'middle' || last.payload.revision > newest;
}

const untouched = 'Nothing was moved, as the library is open for reading only.';

type Tell = (kind: RecoveryNotice['kind'], message: string, more?: Pick<RecoveryNotice, 'version'>) => void;

async function rewrite(
  found: Found,
  place: Workplace,
  tell: Tell,
  keptAt: (path: string) => Promise<string>,
  journalIsBad: boolean,
): Promise<void> {
  const { paths, store, system } = place;
  const { article, revision, stored } = found.newest;
  // An earlier schema stays as it is until the article is next changed: that is when it is backed up.
  const text =
    found.migratedFrom === null ? serializeArticle(article) : `${JSON.stringify(stored, null, 2)}\n`;
  if (place.mayWrite) {
    await store.write(text, { revision, at: article.modifiedAt, kind: 'automatic', name: '', who: '' });
  }
  const { file } = found;
  if (found.fileText === null && file.kind === 'whole') {
    const what = 'its file is not the one that Galley wrote last.';
    if (place.mayWrite) {
      const { text: theirs, revision: their } = file;
      const given = { revision: their, at: place.now, kind: 'outside', name: '', who: '' } as const;
      const { id: version } = await store.write(theirs, given);
      const kept = 'Galley goes on with its own; the other is kept among the versions as “changed outside”.';
      tell('outside', `${what} ${kept}`, { version });
    } else tell('outside', `${what} Galley shows its own. ${untouched}`);
  } else if (found.fileText === null) {
    const why = file.kind === 'damaged' ? `its file was damaged (${file.why})` : 'its file was missing';
    const kept = file.kind === 'damaged' ? await keptAt(paths.file) : '';
    tell('recovered', `${why}. ${whatCameBack(found)} ${kept}`.trim());
  }
  if (place.mayWrite) await durableWrite(paths.file, new TextEncoder().encode(text), system);
  if (journalIsBad) {
    tell(
      'set-aside',
      `its journal was damaged (${found.journal?.damage?.why ?? whyUnfit(found)}). ${await keptAt(paths.journal)}`,
    );
  }
}

function whyUnfit({ journal }: Found): string {
  return journal?.records.length ? 'what it builds on is gone' : 'it is empty';
}

function whatCameBack({ newest, startedFrom }: Found): string {
  const from = startedFrom ? ` from the snapshot of revision ${startedFrom.revision}` : '';
  const journal = newest.applied > 0 ? ` and ${newest.applied} records of the journal` : '';
  return `Revision ${newest.revision} came back${from}${journal}.`;
}

function titleOf({ newest: { article } }: Found): string {
  return article.headline.trim() === '' ? `The article ${article.id}` : `“${article.headline.trim()}”`;
}
