import type { Article } from '#shared/article/article.ts';
import { parseArticle } from '#shared/article/parse-article.ts';
import type { Id } from '#shared/clock.ts';
import { DamagedFile } from '../damaged-file.ts';
import type { JournalRecord, Stored } from '../journal/record.ts';
import { replay, storedRevision } from '../journal/replay.ts';
import type { Version } from '../versions/version-name.ts';
import type { VersionStore } from '../versions/version-store.ts';
import { judgeArticleText } from './read-article-file.ts';

/** The newest revision that a base and the records behind it lead to. */
export interface Reached {
  article: Article;
  /** The same as it would stand in a file, before any migration. */
  stored: Stored;
  revision: number;
  /** Records that were applied. */
  applied: number;
}

/** Replays the records on a stored article and validates where that leads; null when not even the base is valid. */
export function reach(base: Stored, records: readonly JournalRecord[], until?: number): Reached | null {
  const all = replay(base, records, until);
  const parsed = parseArticle(all.stored);
  if (parsed.ok)
    return { article: parsed.value, stored: all.stored, revision: all.revision, applied: all.applied };
  // A record that makes the article invalid ends the replay before it; it is found one by one, as this is rare.
  let best: Reached | null = null;
  for (let revision = storedRevision(base); revision < all.revision; revision++) {
    const upTo = replay(base, records, revision);
    const valid = parseArticle(upTo.stored);
    if (!valid.ok) break;
    best = { article: valid.value, stored: upTo.stored, revision, applied: upTo.applied };
  }
  return best;
}

export interface Fallback {
  reached: Reached | null;
  /** The version that it starts from. */
  version: Version | null;
  damaged: DamagedFile[];
}

/**
 * Looks through the kept versions, newest first, for the one from which the records lead furthest;
 * stops at the first that comes to `enough`.
 */
export async function reachFromVersions(
  id: Id,
  store: VersionStore,
  versions: readonly Version[],
  records: readonly JournalRecord[],
  enough: number,
): Promise<Fallback> {
  const found: Fallback = { reached: null, version: null, damaged: [] };
  for (const version of versions) {
    if (version.kind === 'outside') continue;
    const stored = await readVersion(id, store, version, found.damaged);
    const reached = stored && reach(stored, records);
    if (!reached || (found.reached && reached.revision <= found.reached.revision)) continue;
    found.reached = reached;
    found.version = version;
    if (reached.revision >= enough) break;
  }
  return found;
}

async function readVersion(
  id: Id,
  store: VersionStore,
  version: Version,
  damaged: DamagedFile[],
): Promise<Stored | null> {
  try {
    const text = await store.read(version.id);
    const judged = text === undefined ? null : judgeArticleText(text, id);
    if (judged?.kind === 'whole') return judged.stored;
    if (judged?.kind === 'damaged') damaged.push(new DamagedFile(store.path(version.id), judged.why));
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    damaged.push(error);
  }
  return null;
}
