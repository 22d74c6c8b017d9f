import { type Article, schemaVersion } from '#shared/article/article.ts';
import { type Block, blockSchema } from '#shared/article/blocks/block.ts';
import { parseArticle } from '#shared/article/parse-article.ts';
import type { Id } from '#shared/clock.ts';
import type { BodyRevision } from '#shared/history/blame.ts';
import { DamagedFile } from './damaged-file.ts';
import type { JournalRecord, Stored } from './journal/record.ts';
import { replay } from './journal/replay.ts';
import { judgeArticleText } from './recovery/read-article-file.ts';
import type { Version } from './versions/version-name.ts';
import type { VersionStore } from './versions/version-store.ts';

/** What is looked at: the newest state of an article, and what is kept of the ones before. */
interface Kept {
  article: Article;
  versions: VersionStore;
}

/**
 * Every state of an article's body that can still be read, oldest first: the journals replayed behind the oldest
 * version, and where they have a gap, behind the next version that has one. A block that no revision changed is one
 * object in all of them, so that a thousand revisions take little more room than one.
 */
export async function readBodyRevisions(
  id: Id,
  stored: Kept,
  records: readonly JournalRecord[],
): Promise<BodyRevision[]> {
  const versions = (await stored.versions.list()).filter(({ kind }) => kind !== 'outside').reverse();
  const revisions: BodyRevision[] = [];
  const readBody = bodyReader();
  const add = (state: Stored, revision: number, at: string, who: string) => {
    if (revision <= (revisions.at(-1)?.revision ?? -1)) return;
    const body = readBody(state);
    if (body) revisions.push({ revision, at, who, body });
  };
  for (const version of versions) {
    if (version.revision < (revisions.at(-1)?.revision ?? -1)) continue;
    const base = await readStored(id, stored, version);
    if (!base) continue;
    add(base, version.revision, version.at, version.who);
    replay(base, records, undefined, ({ stored: state, revision, last }) => {
      if (last) add(state, revision, last.at, last.payload.who);
    });
  }
  const { revision, modifiedAt, body } = stored.article;
  if (revision > (revisions.at(-1)?.revision ?? -1)) {
    revisions.push({ revision, at: modifiedAt, who: '', body });
  }
  return revisions;
}

/** A damaged version is passed over: what it said may stand in the others. */
async function readStored(id: Id, stored: Kept, version: Version): Promise<Stored | null> {
  try {
    const text = await stored.versions.read(version.id);
    const judged = text === undefined ? null : judgeArticleText(text, id);
    return judged?.kind === 'whole' ? judged.stored : null;
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}

/** Reads bodies one after the other, each stored block once; null for a body that cannot be read. */
function bodyReader(): (state: Stored) => Block[] | null {
  const known = new WeakMap<object, Block>();
  const readBlock = (raw: unknown): Block | null => {
    const before = typeof raw === 'object' && raw !== null ? known.get(raw) : undefined;
    if (before) return before;
    const parsed = blockSchema.safeParse(raw);
    if (!parsed.success) return null;
    if (typeof raw === 'object' && raw !== null) known.set(raw, parsed.data);
    return parsed.data;
  };
  return state => {
    if (state['schemaVersion'] !== schemaVersion || !Array.isArray(state['body'])) {
      const parsed = parseArticle(state);
      return parsed.ok ? parsed.value.body : null;
    }
    const blocks = state['body'].map(readBlock);
    return blocks.every(block => block !== null) ? blocks : null;
  };
}
