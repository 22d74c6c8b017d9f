import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import { blame } from '#shared/history/blame.ts';
import { compareArticles } from '#shared/history/compare-articles.ts';
import { restoreParts } from '#shared/history/restore-part.ts';
import { now, type VersionWords } from '#shared/ipc/history.ts';
import { type Result, success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import type { Library } from '../../storage/library.ts';
import type { HandlersFor } from '../handlers.ts';

/** Answers about the earlier states of an article, and brings them back. */
export function historyHandlers(desk: Desk): HandlersFor<'history'> {
  // A version never changes, so what two of them differ by is counted once.
  const counted = new Map<string, VersionWords>();
  return {
    'history:list': async ({ id }) => {
      const { history } = await desk.library;
      const [versions, revisions] = [await history.versions(id), await history.revisions(id)];
      if (!versions.ok) return versions;
      const authors = new Map(
        revisions.ok ? revisions.value.map(({ revision, who }) => [revision, who]) : [],
      );
      return success(
        versions.value.map(({ id, revision, at, kind, name, who }) => {
          return { id, revision, at, kind, name, who: who || (authors.get(revision) ?? '') };
        }),
      );
    },
    'history:count': async ({ id, pairs }) => {
      const library = await desk.library;
      const words: VersionWords[] = [];
      // Each version stands in two pairs, as the later and as the earlier one.
      const read = memoize((version: string) => readState(library, id, version));
      for (const { before, version } of pairs) {
        const key = `${id} ${before} ${version}`;
        const known = counted.get(key) ?? (await countWords(read, before, version));
        if (!known) continue;
        if (version !== now) counted.set(key, known);
        words.push(known);
      }
      return success(words);
    },
    'history:name': async ({ id, version, name }) => {
      const { history } = await desk.library;
      const named =
        version === now
          ? await history.keep(id, 'named', name, accountName())
          : await history.name(id, version, name, accountName());
      return named.ok ? success(undefined) : named;
    },
    'history:read': async ({ id, version }) => readState(await desk.library, id, version),
    'history:compare': async ({ id, before, after }) => {
      const library = await desk.library;
      const [one, other] = [await readState(library, id, before), await readState(library, id, after)];
      if (!one.ok) return one;
      if (!other.ok) return other;
      // What reviewers wrote is no difference of the text, and no restore takes it back.
      return success(compareArticles({ ...one.value, review: other.value.review }, other.value));
    },
    'history:restore': async ({ id, version }) =>
      (await desk.library).history.restore(id, { version }, accountName()),
    'history:restoreParts': async ({ id, version, baseRevision, parts }) => {
      const library = await desk.library;
      const { history } = library;
      const [current, earlier] = [await library.read(id), await history.readVersion(id, version)];
      if (!current.ok) return current;
      if (!earlier.ok) return earlier;
      const restored = restoreParts(current.value, earlier.value, parts);
      return history.replace(id, baseRevision, restored, 'before-restore', accountName());
    },
    'history:blame': async ({ id, stretches }) => {
      const bodies = await (await desk.library).history.bodies(id);
      if (!bodies.ok) return bodies;
      return success(stretches.map(({ block, start, end }) => blame(bodies.value, block, start, end)));
    },
  };
}

function readState(library: Library, id: Id, version: string): Promise<Result<Article>> {
  return version === now ? library.read(id) : library.history.readVersion(id, version);
}

/** Null when one of the two can no longer be read. */
async function countWords(
  read: (version: string) => Promise<Result<Article>>,
  before: string,
  version: string,
): Promise<VersionWords | null> {
  const [one, other] = [await read(before), await read(version)];
  if (!one.ok || !other.ok) return null;
  const { wordsAdded, wordsRemoved } = compareArticles(one.value, other.value).summary;
  return { version, added: wordsAdded, removed: wordsRemoved };
}

function memoize<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return key => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
