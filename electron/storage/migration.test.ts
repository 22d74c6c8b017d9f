import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '#shared/article/article.ts';
import { encodeRecord } from './journal/record.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { articleOf, got, headlinePatch, saveHeadline, Trial } from './testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

/** An article file as version 1 wrote it, which had no more than these fields. */
function versionOne(id: string): string {
  const stored = {
    ...{ schemaVersion: 1, id, revision: 3, createdAt: '2026-01-01T00:00:00.000Z' },
    ...{
      modifiedAt: '2026-01-01T00:00:00.000Z',
      profile: 'news',
      status: 'draft',
      headline: 'Old form',
      dek: '',
    },
    ...{ slug: '', byline: '', body: [], authors: [], credits: [], assets: [], provenance: null },
    metadata: {
      ...{ language: 'en', section: '', keywords: [], dateline: '', source: '', canonicalUrl: '' },
      ...{ published: '', copyrightHolder: '', seoTitle: '', seoDescription: '' },
    },
  };
  return `${JSON.stringify(stored)}\n`;
}

describe('an article of an earlier schema', () => {
  it('is backed up as it stands before it is first written, and not before', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.close();
    const paths = articlePaths(libraryPaths(trial.folder).article(id));
    await rm(paths.snapshots, { recursive: true });
    await writeFile(paths.file, versionOne(id));
    const opened = await trial.open();
    expect(got(await opened.read(id))).toMatchObject({ schemaVersion, headline: 'Old form', revision: 3 });
    expect(await readFile(paths.file, 'utf8')).toBe(versionOne(id));
    expect(opened.notices).toEqual([]);

    await saveHeadline(opened, id, 'New form');
    const versions = got(await opened.history.versions(id));
    expect(versions.map(version => version.kind).sort()).toEqual(['before-migration', 'migrated']);
    const crashed = await trial.openAfterCrash();
    expect(got(await crashed.read(id))).toMatchObject({ headline: 'New form', revision: 4, schemaVersion });
    expect(crashed.notices).toEqual([]);
    const before = versions.find(version => version.kind === 'before-migration');
    expect(got(await opened.history.readVersion(id, before?.id ?? '')).headline).toBe('Old form');
  });
});

describe('a journal of an earlier schema', () => {
  it('is replayed before the article is migrated', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.close();
    const paths = articlePaths(libraryPaths(trial.folder).article(id));
    await rm(paths.snapshots, { recursive: true });
    await writeFile(paths.file, versionOne(id));
    const patch = { fields: { headline: 'Older journal' }, splices: [] };
    const change = {
      kind: 'patch',
      payload: { article: id, revision: 4, schemaVersion: 1, who: '', patch },
    } as const;
    const { line } = encodeRecord(change, { seq: 1, at: '2026-01-01T00:00:01.000Z', prevHash: '' });
    await writeFile(paths.journal, `${line}\n`);
    const opened = await trial.open();
    expect(got(await opened.read(id))).toMatchObject({
      headline: 'Older journal',
      revision: 4,
      schemaVersion,
    });
    await saveHeadline(opened, id, 'Newer journal');
    expect(got(await (await trial.openAfterCrash()).read(id))).toMatchObject({
      headline: 'Newer journal',
      revision: 5,
    });
    expect(got(await opened.history.readRevision(id, 4)).headline).toBe('Older journal');
    expect(opened.notices).toEqual([]);
  });
});

describe('an article of a newer schema', () => {
  it('is not touched, and its reading says why', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.close();
    const { file } = articlePaths(libraryPaths(trial.folder).article(id));
    const newer = (await readFile(file, 'utf8')).replace(/"schemaVersion": \d+/, '"schemaVersion": 99');
    await writeFile(file, newer);
    const opened = await trial.open();
    expect(await opened.read(id)).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(await opened.save(id, 1, headlinePatch('x'))).toMatchObject({ ok: false });
    await opened.close();
    expect(await readFile(file, 'utf8')).toBe(newer);
  });
});
