import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import { restoreParts } from '#shared/history/restore-part.ts';
import { now, type VersionWords } from '#shared/ipc/history.ts';
import { type Result, success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import type { Library } from '../../storage/library.ts';
import { libraryPaths } from '../../storage/library-paths.ts';
import type { Subject } from '../../work/tasks.ts';
import type { Workshop } from '../../work/workshop.ts';
import type { HandlersFor } from '../handlers.ts';

/** A comparison of 100,000 words with a third changed takes one to three seconds. */
const limit = 60_000;
const compareTerms = {
  what: 'Comparing the versions',
  advice: 'compare two that are closer to each other',
  limit,
};
const countTerms = { what: 'Counting what versions changed', advice: 'try again', limit };
const blameTerms = { what: 'Finding out who wrote this', advice: 'select fewer words and try again', limit };

/**
 * Answers about the earlier states of an article, and brings them back. What takes long is done in other processes,
 * comparisons in one of their own, so that nothing that was counted in the background holds them up.
 */
export function historyHandlers(
  desk: Desk,
  { comparing: workshop, counting }: { comparing: Workshop; counting: Workshop },
): HandlersFor<'history'> {
  let comparing: AbortController | null = null;
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
      const subject = await subjectOf(await desk.library, id);
      if (!subject.ok) return subject;
      const key = (pair: { before: string; version: string }) => `${id} ${pair.before} ${pair.version}`;
      const open = pairs.filter(pair => !counted.has(key(pair)));
      const answer =
        open.length === 0
          ? success([])
          : await counting.run('count', { ...subject.value, pairs: open }, countTerms);
      if (!answer.ok) return answer;
      const found = new Map(answer.value.map(words => [words.version, words]));
      const words = pairs.flatMap(pair => counted.get(key(pair)) ?? found.get(pair.version) ?? []);
      for (const pair of open) {
        const one = found.get(pair.version);
        if (one && pair.version !== now) counted.set(key(pair), one);
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
      comparing?.abort();
      const current = new AbortController();
      comparing = current;
      const subject = await subjectOf(await desk.library, id);
      if (!subject.ok) return subject;
      const { signal } = current;
      return workshop.run('compare', { ...subject.value, before, after }, { ...compareTerms, signal });
    },
    'history:cancelCompare': async () => {
      comparing?.abort();
      return success(undefined);
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
      const subject = await subjectOf(await desk.library, id);
      if (!subject.ok) return subject;
      return counting.run('blame', { ...subject.value, stretches }, blameTerms);
    },
  };
}

/** What another process needs to look into the past of an article; its present state is the one in memory here. */
async function subjectOf(library: Library, id: Id): Promise<Result<Subject>> {
  const read = await library.read(id);
  if (!read.ok) return read;
  return success({ id, folder: libraryPaths(library.folder).article(id), present: read.value });
}

function readState(library: Library, id: Id, version: string): Promise<Result<Article>> {
  return version === now ? library.read(id) : library.history.readVersion(id, version);
}
