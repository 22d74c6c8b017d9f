import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { articleOf, got, headlinePatch, saveHeadline, Trial } from './testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const hour = 3600 * 1000;

describe('History', () => {
  it('lists the versions newest first, with the names that editors gave', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'a');
    await library.history.keep(id, 'named', 'Sent to the lawyer', 'Ada (fictional)');
    await saveHeadline(library, id, 'b');
    await library.history.keep(id, 'before-accept-all', '', '');
    const versions = got(await library.history.versions(id));
    expect(versions.map(({ revision, kind, name, who }) => [revision, kind, name, who])).toEqual([
      [3, 'before-accept-all', '', ''],
      [2, 'named', 'Sent to the lawyer', 'Ada (fictional)'],
      [1, 'automatic', '', ''],
    ]);
    expect(got(await library.history.readVersion(id, versions[1]?.id ?? '')).headline).toBe('a');
  });

  it('restores a version as a new revision and keeps what was there before', async () => {
    const library = await trial.open();
    const made = got(await library.add(articleOf(trial, 'one')));
    const { id } = made;
    await saveHeadline(library, id, 'a');
    await saveHeadline(library, id, 'b');
    const [oldest] = got(await library.history.versions(id)).slice(-1);
    const saved = got(await library.history.restore(id, { version: oldest?.id ?? '' }, 'Ada (fictional)'));
    expect(saved.revision).toBe(4);
    expect(got(await library.read(id))).toEqual({ ...made, revision: 4, modifiedAt: saved.savedAt });
    const kinds = got(await library.history.versions(id)).map(({ revision, kind }) => [revision, kind]);
    expect(kinds).toEqual([
      [4, 'restored'],
      [3, 'before-restore'],
      [1, 'automatic'],
    ]);
    expect(got(await (await trial.openAfterCrash()).read(id))).toEqual(got(await library.read(id)));
  });

  it('keeps what reviewers wrote when an earlier text comes back', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const [first] = got(await library.history.versions(id));
    const review = { ...got(await library.read(id)).review, kept: 'written by a reviewer' };
    got(await library.save(id, 1, { fields: { review, headline: 'Later' }, splices: [] }));
    got(await library.history.restore(id, { version: first?.id ?? '' }, ''));
    expect(got(await library.read(id))).toMatchObject({ headline: 'Harbour lights', review });
  });

  it('reads and restores every revision between two versions', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f']) {
      trial.clock.ms += 1000;
      await library.save(
        id,
        got(await library.read(id)).revision,
        headlinePatch(word),
        `${word} (fictional)`,
      );
      if (word === 'c') await library.history.keep(id, 'automatic', '', '');
    }
    const revisions = got(await library.history.revisions(id));
    expect(revisions.map(({ revision }) => revision)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(revisions[2]).toMatchObject({ revision: 5, who: 'd (fictional)' });
    for (const [i, word] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      expect(got(await library.history.readRevision(id, i + 2)).headline).toBe(word);
    }
    await library.history.restore(id, { revision: 3 }, '');
    expect(got(await library.read(id))).toMatchObject({ headline: 'b', revision: 8 });
    expect(await library.history.readRevision(id, 99)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('replaces the content as a whole, with the present one kept, and replays that after a crash', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'a');
    const other = { ...articleOf(trial, 'imported'), headline: 'Imported over' };
    expect(await library.history.replace(id, 1, other, 'before-import', '')).toMatchObject({
      error: { code: 'stale-revision' },
    });
    expect(got(await library.history.replace(id, 2, other, 'before-import', '')).revision).toBe(3);
    await saveHeadline(library, id, 'b');
    expect(got(await (await trial.openAfterCrash()).read(id))).toMatchObject({
      id,
      revision: 4,
      headline: 'b',
    });
    expect(got(await library.history.readRevision(id, 3)).headline).toBe('Imported over');
    expect(got(await library.history.versions(id)).map(version => version.kind)).toContain('before-import');
  });

  it('lets automatic versions go in their time and keeps the named', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    for (let i = 0; i < 6; i++) {
      await saveHeadline(library, id, `Minute ${i}`);
      trial.clock.pass(5 * 60_000);
      await library.history.versions(id);
    }
    const [, second] = got(await library.history.versions(id));
    await library.history.name(id, second?.id ?? '', 'Keep me', '');
    expect(got(await library.history.versions(id))).toHaveLength(7);
    trial.clock.ms += 100 * 24 * hour;
    expect(await library.tryToWrite()).toBe(true);
    await saveHeadline(library, id, 'Much later');
    trial.clock.pass(5 * 60_000);
    const left = got(await library.history.versions(id));
    expect(left.map(({ name, revision }) => [name, revision])).toEqual([
      ['', 8],
      ['Keep me', second?.revision],
    ]);
    const { journals } = articlePaths(libraryPaths(trial.folder).article(id));
    expect(await readdir(journals)).toHaveLength(1);
  });

  it('keeps a version whose label is damaged', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const kept = got(await library.history.keep(id, 'automatic', 'Draft', ''));
    const { snapshots } = articlePaths(libraryPaths(trial.folder).article(id));
    await writeFile(join(snapshots, `${kept.id}.label.json`), '');
    expect(got(await library.history.versions(id))).toMatchObject([{ kind: 'named', name: '' }]);
  });
});
