import { writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { applyPatch } from '#shared/article/patch.ts';
import { p } from '#shared/testing/builders.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { fullAfter } from './testing/failing-system.ts';
import { articleOf, got, headlinePatch, saveHeadline, Trial } from './testing/trial-library.ts';
import { verifyLibrary } from './verify-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
);
const minutes = (count: number) => count * 60_000;

describe('Library', () => {
  it('gives back after a crash every revision that it acknowledged', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one', 'two')));
    for (const headline of ['a', 'b', 'c']) await saveHeadline(library, id, headline);
    const again = await trial.openAfterCrash();
    expect(await again.read(id)).toEqual(await library.read(id));
    expect(got(await again.read(id))).toMatchObject({ revision: 4, headline: 'c' });
    expect(again.notices).toEqual([]);
  });

  it('appends the patch to the journal and leaves the article file until five minutes have passed', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const paths = articlePaths(libraryPaths(trial.folder).article(id));
    const before = await readFile(paths.file, 'utf8');
    await saveHeadline(library, id, 'New');
    expect(await readFile(paths.file, 'utf8')).toBe(before);
    expect((await readFile(paths.journal, 'utf8')).trim().split('\n')).toHaveLength(1);
    trial.clock.pass(minutes(5));
    await library.history.versions(id);
    expect(JSON.parse(await readFile(paths.file, 'utf8'))).toMatchObject({ revision: 2, headline: 'New' });
    expect(await readdir(paths.folder)).not.toContain('journal.ndjson');
  });

  it('writes the article file after 200 records', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    for (let i = 1; i <= 200; i++) await saveHeadline(library, id, `Headline ${i}`);
    await library.history.versions(id);
    const file = await readFile(libraryPaths(trial.folder).articleFile(id), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ revision: 201 });
  });

  it('writes the article file when it closes, and starts without a word from there', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'Last words');
    await library.close();
    const file = await readFile(libraryPaths(trial.folder).articleFile(id), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ revision: 2, headline: 'Last words' });
    const again = await trial.open();
    expect(again.list()).toMatchObject([{ id, revision: 2, headline: 'Last words' }]);
    expect(again.notices).toEqual([]);
  });

  it('lists after a crash what was saved behind the back of the index', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'Behind');
    const again = await trial.openAfterCrash();
    expect(await again.reconcile()).toBe(true);
    expect(again.list()).toMatchObject([{ id, revision: 2, headline: 'Behind' }]);
  });

  it('refuses a save made for another revision', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'Newer');
    const saved = await library.save(id, 1, headlinePatch('Older'));
    expect(saved).toMatchObject({ ok: false, error: { code: 'stale-revision' } });
    expect(got(await library.read(id)).headline).toBe('Newer');
  });

  it('refuses a patch that does not fit the text, and goes on', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const saved = await library.save(id, 1, { fields: {}, splices: [{ at: 3, remove: 2, insert: [] }] });
    expect(saved).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await saveHeadline(library, id, 'Goes on')).toBe(2);
  });

  it('does not call saved what could not be read back', async () => {
    const library = await trial.open();
    const made = articleOf(trial, 'one');
    const odd: Article = JSON.parse(JSON.stringify({ ...made, body: [{ type: 'paragraph', id: made.id }] }));
    expect(await library.add(odd)).toMatchObject({ ok: false, error: { code: 'refused' } });
    const { id } = got(await library.add(made));
    const splices = [{ at: 0, remove: 0, insert: odd.body }];
    expect(await library.save(id, 1, { fields: {}, splices })).toMatchObject({ error: { code: 'refused' } });
    expect(await library.history.replace(id, 1, odd, 'before-merge', '')).toMatchObject({
      error: { code: 'refused' },
    });
    expect(await saveHeadline(library, id, 'Goes on')).toBe(2);
  });

  it('does not write over an article that is there when one of the same id is added', async () => {
    const library = await trial.open();
    const made = articleOf(trial, 'one');
    await library.add(made);
    expect(await library.add({ ...made, headline: 'Other' })).toMatchObject({
      ok: false,
      error: { code: 'exists' },
    });
  });

  it('does not make the folder of an article anew when it has vanished, and goes on when it is back', async () => {
    const library = await trial.open();
    const made = got(await library.add(articleOf(trial, 'one')));
    const folder = libraryPaths(trial.folder).article(made.id);
    await rename(folder, join(trial.root, 'away'));
    expect(await library.save(made.id, 1, headlinePatch('x'))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    await rename(join(trial.root, 'away'), folder);
    expect(await saveHeadline(library, made.id, 'Back')).toBe(2);
  });

  it('keeps what another program wrote into the article file among the versions, and its own text in use', async () => {
    const library = await trial.open();
    const made = got(await library.add(articleOf(trial, 'one')));
    const file = libraryPaths(trial.folder).articleFile(made.id);
    const theirs = (await readFile(file, 'utf8')).replace('Harbour lights', 'Their lights');
    await writeFile(file, theirs);
    await saveHeadline(library, made.id, 'Our lights');
    const outside = got(await library.history.versions(made.id)).find(version => version.kind === 'outside');
    expect(got(await library.history.readVersion(made.id, outside?.id ?? '')).headline).toBe('Their lights');
    expect(library.recovery).toMatchObject([{ kind: 'outside', article: made.id, version: outside?.id }]);
    const again = await trial.openAfterCrash();
    expect(got(await again.read(made.id))).toMatchObject({ headline: 'Our lights', revision: 2 });
    expect(again.notices).toEqual([]);
  });

  it('finds an article file that was changed while no Galley was running, and keeps both', async () => {
    const library = await trial.open();
    const made = got(await library.add(articleOf(trial, 'one')));
    await library.close();
    const file = libraryPaths(trial.folder).articleFile(made.id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Harbour lights', 'Their lights'));
    const again = await trial.open();
    expect(got(await again.read(made.id)).headline).toBe('Harbour lights');
    expect(again.recovery).toMatchObject([
      { kind: 'outside', version: expect.stringContaining('-outside-') },
    ]);
    const kinds = got(await again.history.versions(made.id)).map(version => version.kind);
    expect(kinds).toContain('outside');
  });

  it('survives a journal that another program has emptied while it was open', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'a');
    const { journal } = articlePaths(libraryPaths(trial.folder).article(id));
    await writeFile(journal, '');
    await saveHeadline(library, id, 'b');
    const again = await trial.openAfterCrash();
    expect(got(await again.read(id))).toMatchObject({ headline: 'b', revision: 3 });
  });

  it('does not mind a file that was only touched', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'a');
    const paths = articlePaths(libraryPaths(trial.folder).article(id));
    for (const path of [paths.file, paths.journal]) await writeFile(path, await readFile(path));
    await saveHeadline(library, id, 'b');
    expect(library.notices).toEqual([]);
    expect((await readFile(paths.journal, 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  it('says so when the list knows a newer revision than there is on the disk', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const old = await trial.copy();
    await saveHeadline(library, id, 'Gone');
    await library.close();
    await cp(join(trial.folder, 'library.json'), join(old, 'library.json'));
    const again = await trial.open({}, old);
    expect(got(await again.read(id)).revision).toBe(1);
    expect(again.recovery).toMatchObject([{ kind: 'lost', article: id }]);
    expect(again.notices[0]).toContain('up to revision 2');
  });

  it('copies itself between saves, not in the middle of one', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const target = join(trial.root, 'elsewhere');
    const copying = library.copyTo(target);
    const saves = [1, 2, 3].map(revision =>
      library.save(id, revision, headlinePatch(`Headline ${revision}`)),
    );
    expect(got(await copying).files).toBeGreaterThan(2);
    for (const saved of await Promise.all(saves)) expect(saved.ok).toBe(true);
    expect((await verifyLibrary(target)).problems).toEqual([]);
    expect(got(await library.read(id)).revision).toBe(4);
  });

  it('counts what it holds', async () => {
    const library = await trial.open();
    await library.add(articleOf(trial, 'three short words'));
    const { id } = got(await library.add(articleOf(trial, 'more')));
    await library.spike.spike(id);
    expect(await library.stats()).toMatchObject({ articles: 1, words: 3, spiked: 1 });
  });

  it('duplicates nothing where there is no room for the pictures', async () => {
    let left: number | null = null;
    const library = await trial.open({ free: async () => left });
    const { id } = got(await library.add(articleOf(trial, 'one')));
    got(await library.addAsset(id, 'dot.png', png));
    left = 0;
    expect(await library.duplicate(id)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(library.list()).toHaveLength(1);
  });

  it('duplicates an article with its pictures under a new id', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const asset = got(await library.addAsset(id, 'dot.png', png));
    await library.save(id, 1, { fields: { assets: [asset] }, splices: [] });
    const copy = got(await library.duplicate(id));
    expect(copy.id).not.toBe(id);
    expect(copy).toMatchObject({ revision: 1, headline: 'Harbour lights' });
    expect(new Uint8Array(await library.readAsset(copy.id, asset.sha256))).toEqual(png);
    expect(library.list()).toHaveLength(2);
  });

  it('saves a copy with its pictures elsewhere, beside what is there', async () => {
    const library = await trial.open();
    const made = got(await library.add(articleOf(trial, 'one')));
    const edited = applyPatch(made, {
      fields: {},
      splices: [{ at: 1, remove: 0, insert: [p('not saved yet')] }],
    });
    const first = got(await library.saveCopyElsewhere(edited, trial.root));
    const second = got(await library.saveCopyElsewhere(edited, trial.root));
    expect(first.path).toBe(join(trial.root, 'harbour-lights.galley.json'));
    expect(second.path).toBe(join(trial.root, 'harbour-lights-2.galley.json'));
    expect(await readFile(first.path, 'utf8')).toContain('not saved yet');
  });

  it('finds articles by words and phrases, without regard to case, accents and curly quotes', async () => {
    const library = await trial.open();
    const one = got(
      await library.add({ ...articleOf(trial, 'The ferry’s café is shut.'), headline: 'Quay' }),
    );
    await library.add(articleOf(trial, 'Another text'));
    expect(got(await library.search("ferry's CAFE")).map(hit => hit.id)).toEqual([one.id]);
    expect(got(await library.search('"cafe shut"'))).toEqual([]);
    await saveHeadline(library, one.id, 'Jetty');
    expect(got(await library.search('jetty')).map(hit => hit.inTitle)).toEqual([true]);
    await library.close();
    expect(got(await (await trial.open()).search('jetty')).map(hit => hit.id)).toEqual([one.id]);
  });

  it('copies itself to another folder, where everything is whole, and stays', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'Moved');
    const target = join(trial.root, 'elsewhere');
    expect((await library.copyTo(target)).ok).toBe(true);
    const there = await trial.open({}, target);
    expect(await there.read(id)).toEqual(await library.read(id));
    expect(await saveHeadline(library, id, 'Still here')).toBe(3);
    expect(await library.copyTo(target)).toMatchObject({ ok: false, error: { code: 'exists' } });
  });

  it('leaves nothing of a copy that was called off, at whatever file, and goes on where it is', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    got(await library.addAsset(id, 'a.png', png));
    const target = join(trial.root, 'mounted');
    await mkdir(target);
    let files = Number.POSITIVE_INFINITY;
    for (let at = 1; at <= files; at++) {
      const calling = new AbortController();
      const cancelled = await library.copyTo(
        target,
        ({ done, total }) => {
          files = total;
          if (done === at) calling.abort();
        },
        calling.signal,
      );
      expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(await readdir(target)).toEqual([]);
    }
    expect(files).toBeGreaterThan(2);
    expect(await saveHeadline(library, id, 'Still here')).toBe(2);
    expect((await library.copyTo(target)).ok).toBe(true);
  });

  it('takes back a copy for which the disk has no room, and not what somebody put beside it', async () => {
    const disk = fullAfter(Number.POSITIVE_INFINITY);
    const library = await trial.open({ system: disk.system });
    const { id } = got(await library.add(articleOf(trial, 'one')));
    got(await library.addAsset(id, 'a.png', png));
    const target = join(trial.root, 'new/place');
    const failed = await library.copyTo(target, ({ done }) => {
      if (done > 1) return;
      writeFileSync(join(target, 'notes.txt'), 'mine');
      disk.refill(10);
    });
    expect(failed).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await readdir(target)).toEqual(['notes.txt']);
    disk.refill(Number.POSITIVE_INFINITY);
  });

  it('opens when every rebuildable file is deleted', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.search('one');
    await library.close();
    for (const path of ['library.json', 'cache', 'thumbnails']) {
      await rm(join(trial.folder, path), { recursive: true, force: true });
    }
    const again = await trial.open();
    await again.reconcile();
    expect(again.list()).toMatchObject([{ id }]);
    expect(again.notices).toEqual([]);
  });
});
