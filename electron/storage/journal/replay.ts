import type { Article } from '#shared/article/article.ts';
import { articleToStored } from '#shared/article/parse-article.ts';
import type { ArticlePatch } from '#shared/article/patch.ts';
import type { JournalRecord, Stored, StoredPatch } from './record.ts';

/** The form in which a patch is journalled: blocks as they stand in an article file. */
export function patchToStored(patch: ArticlePatch, article: Article): StoredPatch {
  const splices = patch.splices.map(({ at, remove, insert }) => ({
    at,
    remove,
    insert: storedBody(articleToStored({ ...article, body: insert })),
  }));
  return { fields: patch.fields, splices };
}

/** Where an article comes to when records are applied to it. */
export interface Replayed {
  stored: Stored;
  revision: number;
  /** The last record that was applied. */
  last: JournalRecord | null;
  applied: number;
}

/** The revision that a stored article carries, or -1 when it carries none. */
export function storedRevision(stored: Stored): number {
  const { revision } = stored;
  return typeof revision === 'number' && Number.isInteger(revision) && revision >= 0 ? revision : -1;
}

/**
 * Applies the records that follow on a stored article, each to the revision it was made for, as far as they go
 * without a gap, a break in their chain, or a change of the schema; `until` is the last revision wanted.
 * `passed` sees the state behind each record. Works on the stored form, so that a journal of an earlier schema is replayed before the article is migrated.
 */
export function replay(
  base: Stored,
  records: Iterable<JournalRecord>,
  until = Number.POSITIVE_INFINITY,
  passed: (state: Readonly<Replayed>) => void = () => undefined,
): Replayed {
  const byRevision = groupByRevision(records);
  const state: Replayed = { stored: base, revision: storedRevision(base), last: null, applied: 0 };
  while (state.revision < until) {
    const next = (byRevision.get(state.revision + 1) ?? []).find(record => follows(record, state));
    const stored = next ? applyRecord(state.stored, next) : null;
    if (!next || !stored) return state;
    state.stored = stored;
    state.revision = next.payload.revision;
    state.last = next;
    state.applied += 1;
    passed(state);
  }
  return state;
}

function groupByRevision(records: Iterable<JournalRecord>): Map<number, JournalRecord[]> {
  const groups = new Map<number, JournalRecord[]>();
  for (const record of records) {
    const group = groups.get(record.payload.revision);
    if (group) group.push(record);
    else groups.set(record.payload.revision, [record]);
  }
  return groups;
}

function follows(record: JournalRecord, state: Replayed): boolean {
  if (state.last && record.prevHash !== state.last.sha256) return false;
  return record.kind === 'whole' || record.payload.schemaVersion === state.stored['schemaVersion'];
}

/** Null when the record was made for another state of the article. */
function applyRecord(stored: Stored, record: JournalRecord): Stored | null {
  const { revision } = record.payload;
  if (record.kind === 'whole') return { ...record.payload.whole, revision, modifiedAt: record.at };
  const body = storedBody(stored);
  for (const { at, remove, insert } of record.payload.patch.splices) {
    if (at + remove > body.length) return null;
    body.splice(at, remove, ...insert);
  }
  return { ...stored, ...record.payload.patch.fields, body, revision, modifiedAt: record.at };
}

function storedBody(stored: Stored): unknown[] {
  return Array.isArray(stored['body']) ? [...stored['body']] : [];
}
