import type { Article } from '#shared/article/article.ts';
import { blame } from '#shared/history/blame.ts';
import { compareArticles } from '#shared/history/compare-articles.ts';
import { now, type VersionWords } from '#shared/ipc/history.ts';
import { type Result, success } from '#shared/result.ts';
import { readBodyRevisions } from '../storage/body-revisions.ts';
import { nodeFileSystem } from '../storage/file-system.ts';
import { readRecords } from '../storage/journal/read-records.ts';
import { articlePaths } from '../storage/library-paths.ts';
import { readVersion } from '../storage/versions/read-version.ts';
import { VersionStore } from '../storage/versions/version-store.ts';
import type { Subject, TaskAnswer, TaskRequests } from './tasks.ts';

/** Compares two states of an article; fails when one of them can no longer be read. */
export async function compareStates(
  request: TaskRequests['compare'],
): Promise<Result<TaskAnswer<'compare'>>> {
  const read = stateReader(request);
  const [one, other] = [await read(request.before), await read(request.after)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  // What reviewers wrote is no difference of the text, and no restore takes it back.
  return success(compareArticles({ ...one.value, review: other.value.review }, other.value));
}

/** Counts what versions changed since others; those that can no longer be read are left out. */
export async function countPairs(request: TaskRequests['count']): Promise<Result<TaskAnswer<'count'>>> {
  const read = stateReader(request);
  const words: VersionWords[] = [];
  for (const { before, version } of request.pairs) {
    const [one, other] = [await read(before), await read(version)];
    if (!one.ok || !other.ok) continue;
    const { wordsAdded, wordsRemoved } = compareArticles(one.value, other.value).summary;
    words.push({ version, added: wordsAdded, removed: wordsRemoved });
  }
  return success(words);
}

/** Who brought the words of stretches, as far as the journals and versions on the disk still tell. */
export async function blameStretches(request: TaskRequests['blame']): Promise<Result<TaskAnswer<'blame'>>> {
  const { id, folder, present } = request;
  const paths = articlePaths(folder);
  // Saves go on meanwhile: what is newer than the state that was asked about is no part of the answer.
  const records = (await readRecords(id, paths)).filter(
    ({ payload }) => payload.revision <= present.revision,
  );
  const versions = new VersionStore(paths.snapshots, nodeFileSystem);
  const bodies = await readBodyRevisions(id, { article: present, versions }, records);
  return success(request.stretches.map(({ block, start, end }) => blame(bodies, block, start, end)));
}

/** Reads states of an article, each once: a version stands in two pairs, as the later and as the earlier one. */
function stateReader({ id, folder, present }: Subject): (state: string) => Promise<Result<Article>> {
  const versions = new VersionStore(articlePaths(folder).snapshots, nodeFileSystem);
  const known = new Map<string, Promise<Result<Article>>>([[now, Promise.resolve(success(present))]]);
  return state => {
    const reading = known.get(state) ?? readVersion(id, versions, state);
    known.set(state, reading);
    return reading;
  };
}
