import type { Article } from '#shared/article/article.ts';
import type { Id, Time } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { checkArticle } from './check-article.ts';
import { readRecords } from './journal/read-records.ts';
import { reachFromVersions } from './recovery/find-newest.ts';
import type { Shelf } from './shelf.ts';
import { staleRevision } from './stale-revision.ts';
import type { StoredArticle } from './stored-article.ts';
import { noSuchVersion, readVersion } from './versions/read-version.ts';
import type { Version, VersionKind } from './versions/version-name.ts';

/** One revision that can still be read. */
export interface Revision {
  revision: number;
  at: Time;
  who: string;
}

export type Saved = { revision: number; savedAt: Time };

/** A save that put something else in the place of an article, which is kept as the version `before`. */
export type Replaced = Saved & { before: Version };

/** What to restore: a kept version by id, or a revision by number. */
export type RestorePoint = { version: string } | { revision: number };

/** The earlier states of the articles of a library. */
export class History {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The kept versions, newest first. */
  versions(id: Id): Promise<Result<Version[]>> {
    return this.#shelf.look(id, async stored => success(await stored.versions.list()));
  }

  readVersion(id: Id, version: string): Promise<Result<Article>> {
    return this.#shelf.look(id, stored => readVersion(id, stored.versions, version));
  }

  /** Keeps the present state, before something sweeping or under a name. */
  keep(id: Id, kind: VersionKind, name: string, who: string): Promise<Result<Version>> {
    return this.#shelf.change(id, 'The version', async stored =>
      success(await stored.keep({ kind, name, who })),
    );
  }

  /** Gives a version a name, with which it is kept for ever. */
  name(id: Id, version: string, name: string, who: string): Promise<Result<Version>> {
    return this.#shelf.change(id, 'The name of the version', async stored => {
      const known = (await stored.versions.list()).find(one => one.id === version);
      if (!known) return noSuchVersion;
      await stored.versions.label(version, name, who);
      return success({ ...known, name, who });
    });
  }

  /** Every revision that the journals still hold, newest first, with who made it and when. */
  revisions(id: Id): Promise<Result<Revision[]>> {
    return this.#shelf.look(id, async stored => {
      const revisions = new Map<number, Revision>();
      for (const { revision, at, who } of await stored.versions.list())
        revisions.set(revision, { revision, at, who });
      for (const { payload, at } of await readRecords(id, stored.paths)) {
        revisions.set(payload.revision, { revision: payload.revision, at, who: payload.who });
      }
      return success([...revisions.values()].sort((a, b) => b.revision - a.revision));
    });
  }

  /** The article as it was at a revision, replayed from the version before it. */
  readRevision(id: Id, revision: number): Promise<Result<Article>> {
    return this.#shelf.look(id, stored => readRevision(id, stored, revision));
  }

  /**
   * Brings an earlier state back as the newest revision; the present one is kept as a version first. What reviewers
   * wrote since stays: it belongs to the article and not to one state of its text.
   */
  restore(id: Id, point: RestorePoint, who: string): Promise<Result<Replaced>> {
    return this.#shelf.change(id, 'The restored version', async stored => {
      const earlier =
        'version' in point
          ? await readVersion(id, stored.versions, point.version)
          : await readRevision(id, stored, point.revision);
      if (!earlier.ok) return earlier;
      const { review } = stored.article;
      return putInPlace(stored, { ...earlier.value, review }, 'before-restore', who);
    });
  }

  /**
   * Puts other content in the place of the present one (an import over it, a merge), as the next revision.
   * The present one is kept as a version of the given kind and name first.
   */
  async replace(
    id: Id,
    baseRevision: number,
    content: Article,
    kind: VersionKind,
    who: string,
    name = '',
  ): Promise<Result<Replaced>> {
    const checked = await checkArticle(content);
    if (!checked.ok) return checked;
    return this.#shelf.change(id, 'The article', async stored => {
      if (stored.article.revision !== baseRevision)
        return staleRevision(stored.article.revision, baseRevision);
      return putInPlace(stored, checked.value, kind, who, name);
    });
  }
}

async function putInPlace(
  stored: StoredArticle,
  content: Article,
  kind: VersionKind,
  who: string,
  name = '',
): Promise<Result<Replaced>> {
  const before = await stored.keep({ kind, name, who });
  const savedAt = await stored.replace(content, who);
  if (kind === 'before-restore') await stored.keep({ kind: 'restored', name: '', who });
  return success({ revision: stored.article.revision, savedAt, before });
}

async function readRevision(id: Id, stored: StoredArticle, revision: number): Promise<Result<Article>> {
  if (revision === stored.article.revision) return success(stored.article);
  const before = (await stored.versions.listUnnamed()).filter(version => version.revision <= revision);
  // Mostly the records behind the nearest version do; all of them are read only when that one is damaged.
  for (const from of [before[0]?.revision ?? 0, 0]) {
    const records = (await readRecords(id, stored.paths, from, revision)).filter(
      record => record.payload.revision <= revision,
    );
    const { reached } = await reachFromVersions(id, stored.versions, before, records, revision);
    if (reached?.revision === revision) return success(reached.article);
  }
  return failure(
    'not-found',
    `Revision ${revision} is no longer kept. The kept versions are listed in the history.`,
  );
}
