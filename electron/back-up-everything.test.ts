import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackupState } from './back-up-everything.ts';

const first = '01JDZ8Z8Z8Z8Z8Z8Z8Z8Z8Z8Z8';
const second = '01JDZ8Z8Z8Z8Z8Z8Z8Z8Z8Z8Z9';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-backups-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function copyAt(id: string, time: string): Promise<void> {
  const snapshots = join(folder, id, 'snapshots');
  await mkdir(snapshots, { recursive: true });
  await utimes(snapshots, new Date(time), new Date(time));
}

describe('readBackupState', () => {
  it('tells the time of the newest copy, and counts articles and nothing else', async () => {
    await copyAt(first, '2026-03-01T10:00:00.000Z');
    await copyAt(second, '2026-03-02T10:00:00.000Z');
    await mkdir(join(folder, 'holiday pictures', 'snapshots'), { recursive: true });
    expect(await readBackupState(folder)).toEqual({
      folder,
      lastAt: '2026-03-02T10:00:00.000Z',
      articles: 2,
      failure: null,
      problem: null,
    });
  });

  it('does not count an article of which only the folder was made', async () => {
    await mkdir(join(folder, first));
    expect(await readBackupState(folder)).toMatchObject({ lastAt: null, articles: 0, problem: null });
  });

  it('counts the others where a file lies in the place of one article', async () => {
    await copyAt(first, '2026-03-01T10:00:00.000Z');
    await writeFile(join(folder, second), 'in the way');
    expect(await readBackupState(folder)).toMatchObject({ articles: 1, problem: null });
  });

  it('carries why the last one failed', async () => {
    const outcome = { at: '2026-03-02T11:00:00.000Z', failure: 'its disk is full.' };
    const { failure } = await readBackupState(folder, outcome);
    expect(failure).toEqual({ at: outcome.at, why: outcome.failure });
    expect((await readBackupState(folder, { ...outcome, failure: null })).failure).toBeNull();
  });

  it('says that a folder is gone instead of that there is no backup', async () => {
    const state = await readBackupState(join(folder, 'gone'));
    expect(state).toMatchObject({ lastAt: null, problem: expect.stringContaining('it is not there') });
  });
});
