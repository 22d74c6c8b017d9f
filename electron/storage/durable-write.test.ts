import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { durableWrite } from './durable-write.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { sweepTemporaries } from './sweep.ts';
import { failingSystem } from './testing/failing-system.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('durableWrite', () => {
  it('replaces the content and leaves nothing else behind', async () => {
    const path = join(folder, 'a.json');
    await durableWrite(path, bytes('old'));
    await durableWrite(path, bytes('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('leaves the old or the new content, whole, whichever system call fails, and says so', async () => {
    const path = join(folder, 'a.json');
    const { system, calls, failAt } = failingSystem();
    await writeFile(path, 'old');
    await durableWrite(path, bytes('new'), system);
    const count = calls.length;
    expect(count).toBeGreaterThan(8);
    for (const code of ['EIO', 'ENOSPC', 'EACCES']) {
      for (let nth = 1; nth <= count; nth++) {
        await writeFile(path, 'old');
        failAt(nth, code);
        await expect(durableWrite(path, bytes('new'), system), `call ${nth}`).rejects.toThrow(code);
        expect(['old', 'new']).toContain(await readFile(path, 'utf8'));
        expect(await readdir(folder), `call ${nth}`).toEqual(['a.json']);
      }
    }
  });

  it('goes on until every byte is written when the system takes them in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        async (data, piece) => {
          const path = join(folder, 'pieces');
          const write: FileSystem['write'] = (file, given, offset, length) =>
            nodeFileSystem.write(file, given, offset, Math.min(length, piece));
          await durableWrite(path, data, { ...nodeFileSystem, write });
          expect(new Uint8Array(await readFile(path))).toEqual(data);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not publish a file that came out shorter than it was written', async () => {
    const path = join(folder, 'a.json');
    await writeFile(path, 'old');
    const lying: FileSystem['write'] = (file, given, offset, length) =>
      nodeFileSystem.write(file, given, offset, Math.min(length, 1)).then(() => length);
    await expect(durableWrite(path, bytes('new'), { ...nodeFileSystem, write: lying })).rejects.toThrow(
      'Only 1 of 3 bytes',
    );
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('keeps the mode of the file and writes through a symbolic link', async () => {
    const real = join(folder, 'real.json');
    const alias = join(folder, 'alias.json');
    await writeFile(real, 'old');
    await chmod(real, 0o600);
    await symlink(real, alias);
    await durableWrite(alias, bytes('new'));
    expect(await readFile(real, 'utf8')).toBe('new');
    expect(await readlink(alias)).toBe(real);
    expect((await stat(real)).mode & 0o777).toBe(0o600);
  });
});

describe('sweepTemporaries', () => {
  it('removes what an interrupted write left and nothing else', async () => {
    await writeFile(join(folder, '.a.json.17-1.galley-tmp'), 'half');
    await writeFile(join(folder, 'a.json'), 'whole');
    expect(await sweepTemporaries(folder)).toBe(1);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('leaves alone what is being written at that moment', async () => {
    const path = join(folder, 'a.json');
    const sweeping: FileSystem = {
      ...nodeFileSystem,
      fsync: async file => {
        await nodeFileSystem.fsync(file);
        await sweepTemporaries(folder);
      },
    };
    await durableWrite(path, bytes('whole'), sweeping);
    expect(await readFile(path, 'utf8')).toBe('whole');
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});
