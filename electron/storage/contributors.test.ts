import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { type Contributor, newContributor } from '#shared/contributors/contributor.ts';
import { libraryPaths } from './library-paths.ts';
import { got, Trial } from './testing/trial-library.ts';
import { verifyLibrary } from './verify-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const file = () => libraryPaths(trial.folder).contributors;
const person = (name: string): Contributor =>
  newContributor(trial.origin.newId(), newAuthor(trial.origin.newId(), name));
const quarantined = async () =>
  (await readdir(join(trial.folder, 'quarantine'), { recursive: true })).filter(name =>
    name.includes('contributors.json'),
  );

describe('the contributors of a library', () => {
  it('come back as they were saved, with names taken literally', async () => {
    const library = await trial.open();
    const names = ['Ann Example', 'علي مثال', '<script>alert(1)</script>', 'x'.repeat(10_000)];
    for (const name of names) got(await library.contributors.save(person(name)));
    await library.close();
    const again = await trial.open();
    expect(got(await again.contributors.list()).map(({ name }) => name)).toEqual(names);
    await again.close();
  });

  it('forget that authors were kept different when they change, not when nothing changes', async () => {
    const library = await trial.open();
    const ann = got(await library.contributors.save(person('Ann')));
    const author = trial.origin.newId();
    const kept = got(await library.contributors.keep(ann.id, author));
    expect(kept.kept).toEqual({ [author]: ann.changedAt });
    expect(got(await library.contributors.save({ ...ann, kept: {} })).kept).toEqual(kept.kept);
    expect(got(await library.contributors.save({ ...ann, bio: 'New.' })).kept).toEqual({});
    await library.close();
  });

  it('build on what another program has written meanwhile', async () => {
    const library = await trial.open();
    const ann = got(await library.contributors.save(person('Ann')));
    const stored = JSON.parse(await readFile(file(), 'utf8'));
    await writeFile(
      file(),
      JSON.stringify({ ...stored, note: 'theirs', contributors: [ann, { ...person('Bo'), further: 1 }] }),
    );
    got(await library.contributors.remove(ann.id));
    const after = JSON.parse(await readFile(file(), 'utf8'));
    expect(after.note).toBe('theirs');
    expect(after.contributors).toEqual([expect.objectContaining({ name: 'Bo', further: 1 })]);
    await library.close();
  });

  it.each(['', '\0\0\0', 'null', '{"schemaVersion":1,', '[]'])(
    'set a file aside that holds %j, say so, and write nothing over it',
    async damaged => {
      const library = await trial.open();
      await writeFile(file(), damaged);
      expect((await verifyLibrary(trial.folder)).problems.map(({ path }) => path)).toEqual([file()]);
      expect(got(await library.contributors.list())).toEqual([]);
      expect(library.notices.join()).toContain('The list of contributors was damaged');
      const [name = ''] = await quarantined();
      expect(await readFile(join(trial.folder, 'quarantine', name), 'utf8')).toBe(damaged);
      got(await library.contributors.save(person('Ann')));
      expect(got(await library.contributors.list())).toHaveLength(1);
      await library.close();
    },
  );

  it('lose only those who are damaged, and keep the file with them', async () => {
    const library = await trial.open();
    const ann = got(await library.contributors.save(person('Ann')));
    const whole = JSON.stringify({ schemaVersion: 1, contributors: [ann, { id: 'no id' }] });
    await writeFile(file(), whole);
    expect(got(await library.contributors.list())).toEqual([ann]);
    expect(library.notices.join()).toContain('One contributor was damaged');
    const [name = ''] = await quarantined();
    expect(await readFile(join(trial.folder, 'quarantine', name), 'utf8')).toBe(whole);
    await library.close();
  });

  it('are read and not written in a list of a newer Galley', async () => {
    const library = await trial.open();
    const ann = got(await library.contributors.save(person('Ann')));
    const newer = JSON.stringify({ schemaVersion: 2, contributors: [ann, { form: 'of the future' }] });
    await writeFile(file(), newer);
    expect(got(await library.contributors.list())).toEqual([ann]);
    expect(await library.contributors.remove(ann.id)).toMatchObject({ error: { code: 'read-only' } });
    expect(await readFile(file(), 'utf8')).toBe(newer);
    await library.close();
  });

  it('are left as they are, damaged or not, while another program writes the library', async () => {
    const library = await trial.open();
    got(await library.contributors.save(person('Ann')));
    const reader = await trial.open({ program: trial.program('reader', 2000, [1000]) });
    expect(reader.mode).toBe('read-only');
    expect(await reader.contributors.save(person('Bo'))).toMatchObject({ error: { code: 'read-only' } });
    expect(got(await reader.contributors.list())).toHaveLength(1);
    await writeFile(file(), 'null');
    expect(await reader.contributors.list()).toMatchObject({ error: { code: 'damaged' } });
    expect(await readFile(file(), 'utf8')).toBe('null');
    await reader.close();
    await library.close();
  });
});
