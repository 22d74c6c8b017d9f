import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { newContributor } from '#shared/contributors/contributor.ts';
import { nodeFileSystem } from './file-system.ts';
import { isBackup, restoreBackup } from './restore-backup.ts';
import { articleOf, got, saveHeadline, Trial } from './testing/trial-library.ts';
import { verifyBackup, verifyLibrary } from './verify-library.ts';

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

  it('hold what belongs to the desk, what it was earlier, and make a library again', async () => {
    const library = await trial.open();
    const folder = join(trial.root, 'backup');
    await mkdir(folder);
    library.backups.plan({ folder, everyMinutes: 30 });
    const person = newContributor(trial.origin.newId(), newAuthor('', 'Ann Example'));
    got(await library.contributors.save(person));
    const { id } = got(await library.add(articleOf(trial, 'The bell')));
    await saveHeadline(library, id, 'The bell rings');
    await library.history.keep(id, 'automatic', '', '');
    trial.clock.pass(31 * 60_000);
    await library.tryToWrite();
    got(await library.contributors.remove(person.id));
    got(await library.profiles.save([{ id: 'tides', name: 'Tides', rules: [] }]));
    got(await library.templates.write({ schemaVersion: 1, templates: [], snippets: [] }));
    got(await library.checklists.write({ schemaVersion: 1, checklists: [] }));
    await library.history.keep(id, 'automatic', '', '');
    await library.backups.idle();
    expect((await readdir(folder)).sort()).toEqual(
      [id, 'checklists.json', 'contributors.json', 'earlier', 'profiles.json', 'templates.json'].sort(),
    );
    const earlier = await readdir(join(folder, 'earlier'));
    expect(earlier).toEqual([expect.stringMatching(/^2026.*Z-contributors\.json$/)]);
    expect(await readFile(join(folder, 'earlier', String(earlier[0])), 'utf8')).toContain('Ann Example');
    expect(await verifyBackup(folder)).toMatchObject({ articles: 1, problems: [] });
    expect(await isBackup(folder)).toBe(true);
    expect(await isBackup(trial.folder)).toBe(false);

    const target = join(trial.root, 'again');
    expect(got(await restoreBackup(folder, target, nodeFileSystem)).articles).toBe(1);
    const again = await trial.open({}, target);
    await again.reconcile();
    expect(again.list().map(({ headline }) => headline)).toEqual(['The bell rings']);
    expect((await again.profiles.list()).map(profile => profile.id)).toEqual(['tides']);
    expect((await verifyLibrary(target)).problems).toEqual([]);
    expect(await restoreBackup(folder, target, nodeFileSystem)).toMatchObject({ error: { code: 'exists' } });
  });

  it('that are damaged are found', async () => {
    const library = await trial.open();
    const folder = join(trial.root, 'backup');
    await mkdir(folder);
    library.backups.plan({ folder, everyMinutes: 30 });
    got(await library.add(articleOf(trial, 'one')));
    got(await library.profiles.save([{ id: 'tides', name: 'Tides', rules: [] }]));
    await library.backups.idle();
    await writeFile(join(folder, 'profiles.json'), '{');
    expect((await verifyBackup(folder)).problems).toMatchObject([{ path: join(folder, 'profiles.json') }]);
  });

  it('refuse a folder inside the library', async () => {
    const library = await trial.open();
    expect(() => library.backups.plan({ folder: join(trial.folder, 'x'), everyMinutes: 1 })).toThrow(
      RangeError,
    );
  });
});
