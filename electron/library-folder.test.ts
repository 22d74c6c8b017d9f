import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEmptyFolder, findLibrary } from './library-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('findLibrary', () => {
  it('finds a library by its list, and by its articles when the list is gone', async () => {
    await mkdir(join(folder, 'articles'));
    expect((await findLibrary(folder)).ok).toBe(true);
    await rm(join(folder, 'articles'), { recursive: true });
    await writeFile(join(folder, 'library.json'), '{}');
    expect((await findLibrary(folder)).ok).toBe(true);
  });

  it('does not take any other folder for a library', async () => {
    await writeFile(join(folder, 'holiday.jpg'), '');
    expect(await findLibrary(folder)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('does not make a folder that is gone: its disk may only be unplugged', async () => {
    const gone = join(folder, 'stick', 'library');
    expect(await findLibrary(gone)).toMatchObject({ ok: false, error: { code: 'not-readable' } });
    await expect(stat(join(folder, 'stick'))).rejects.toThrow();
  });
});

describe('findEmptyFolder', () => {
  it('makes a folder that is not there yet, and refuses one that holds anything', async () => {
    expect((await findEmptyFolder(join(folder, 'new'))).ok).toBe(true);
    expect(await findEmptyFolder(folder)).toMatchObject({ ok: false, error: { code: 'exists' } });
  });
});
