import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { failingSystem } from './testing/failing-system.ts';
import { articleOf, got, saveHeadline, Trial } from './testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

describe('Spike', () => {
  it('takes an article out of the list and brings it back with its history', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'Spiked');
    expect((await library.spike.spike(id)).ok).toBe(true);
    expect(library.list()).toEqual([]);
    expect(await library.spike.list()).toMatchObject([
      { at: trial.origin.now(), summary: { id, headline: 'Spiked' } },
    ]);
    expect(await library.read(id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await library.spike.restore(id)).ok).toBe(true);
    expect(got(await library.read(id))).toMatchObject({ headline: 'Spiked', revision: 2 });
    expect(library.list()).toHaveLength(1);
    expect(got(await library.history.versions(id))).toHaveLength(2);
    expect(await library.spike.list()).toEqual([]);
    expect(library.notices).toEqual([]);
  });

  it('deletes for good only what lies in it', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    expect(await library.spike.deleteForGood(id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await library.spike.spike(id);
    expect((await library.spike.deleteForGood(id)).ok).toBe(true);
    expect(await readdir(libraryPaths(trial.folder).spike)).toEqual([]);
  });

  it('finishes a deletion that was interrupted', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.spike.spike(id);
    const { spike } = libraryPaths(trial.folder);
    await rename(join(spike, id), join(spike, `.deleting-${id}`));
    await library.reconcile();
    expect(await readdir(spike)).toEqual([]);
  });

  it('lists an article whose label is damaged', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.spike.spike(id);
    await writeFile(articlePaths(libraryPaths(trial.folder).spiked(id)).spiked, 'null');
    expect(await library.spike.list()).toMatchObject([{ at: null, summary: { id } }]);
  });

  it('does not put an article in the place of another of the same id', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.spike.spike(id);
    await mkdir(libraryPaths(trial.folder).article(id));
    expect(await library.spike.restore(id)).toMatchObject({ ok: false, error: { code: 'exists' } });
  });

  it('leaves an article in one place or the other, whole, whichever system call fails', async () => {
    const faulty = failingSystem();
    for (let nth = 1; ; nth++) {
      faulty.failAt(0, '');
      const folder = join(trial.root, `call-${nth}`);
      const library = await trial.open({ system: faulty.system }, folder);
      const { id } = got(await library.add(articleOf(trial, 'one')));
      await saveHeadline(library, id, 'Spiked');
      faulty.failAt(nth, 'EIO');
      const spiked = await library.spike.spike(id);
      const reached = faulty.calls.length >= nth;
      faulty.failAt(0, '');
      const crashed = await trial.openAfterCrash({}, folder);
      await crashed.reconcile();
      const listed = [...crashed.list(), ...(await crashed.spike.list()).map(one => one.summary)];
      expect(listed, `call ${nth}`).toMatchObject([{ id, headline: 'Spiked', revision: 2 }]);
      if (reached) continue;
      expect(spiked.ok).toBe(true);
      break;
    }
  }, 60_000);
});
