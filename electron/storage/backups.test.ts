import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleOf, got, saveHeadline, Trial } from './testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

describe('Backups', () => {
  it('copy new versions outside the library, at most once in the time of the plan', async () => {
    const library = await trial.open();
    const folder = join(trial.root, 'backup');
    await mkdir(folder);
    library.backups.plan({ folder, everyMinutes: 30 });
    const { id } = got(await library.add(articleOf(trial, 'one')));
    const copies = async () => {
      await library.backups.idle();
      return (await readdir(join(folder, id, 'snapshots'))).length;
    };
    expect(await copies()).toBe(1);
    await saveHeadline(library, id, 'a');
    await library.history.keep(id, 'automatic', '', '');
    expect(await copies()).toBe(1);
    trial.clock.pass(30 * 60_000);
    await library.tryToWrite();
    await saveHeadline(library, id, 'b');
    await library.history.keep(id, 'automatic', '', '');
    expect(await copies()).toBe(3);
  });

  it('tell once that they fail, hold up no save, and go on when the folder is back', async () => {
    let ended = 0;
    const library = await trial.open({
      backedUp: () => {
        ended += 1;
      },
    });
    const folder = join(trial.root, 'backup');
    await writeFile(folder, 'a file where the folder should be');
    library.backups.plan({ folder, everyMinutes: 0 });
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.history.keep(id, 'automatic', '', '');
    await library.backups.idle();
    expect(library.recovery.map(notice => notice.kind)).toEqual(['backup']);
    expect(await saveHeadline(library, id, 'Saved all the same')).toBe(2);
    expect(library.backups.outcome).toMatchObject({ failure: expect.stringContaining('choose another') });
    await rm(folder);
    await mkdir(folder);
    await library.history.keep(id, 'automatic', '', '');
    await library.backups.idle();
    expect(await readdir(join(folder, id, 'snapshots'))).not.toEqual([]);
    expect(library.backups.outcome).toEqual({ at: trial.origin.now(), failure: null });
    expect(ended).toBe(3);
  });

  it('never make the folder themselves, as where a disk is not connected, and say so', async () => {
    const library = await trial.open();
    const folder = join(trial.root, 'disk/backup');
    library.backups.plan({ folder, everyMinutes: 0 });
    got(await library.add(articleOf(trial, 'one')));
    await library.backups.idle();
    expect(library.notices).toEqual([expect.stringContaining('Connect its disk')]);
    expect(await readdir(trial.root)).not.toContain('disk');
  });

  it('refuse a folder inside the library', async () => {
    const library = await trial.open();
    expect(() => library.backups.plan({ folder: join(trial.folder, 'x'), everyMinutes: 1 })).toThrow(
      RangeError,
    );
  });
});
