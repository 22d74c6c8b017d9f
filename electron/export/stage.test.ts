import * as fs from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeFileSystem } from '../storage/file-system.ts';
import { Stage } from './stage.ts';

vi.mock('node:fs/promises', async original => ({ ...(await original<typeof fs>()) }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-stage-'));
});
afterEach(() => rm(folder, { recursive: true }));

const files = [
  { path: 'a.md', bytes: Uint8Array.of(1) },
  { path: 'a-pictures/x.png', bytes: Uint8Array.of(2) },
];

describe('Stage', () => {
  it('shows nothing under its own name before it is published', async () => {
    const stage = await Stage.open(folder, nodeFileSystem);
    expect(await stage.write(files)).toEqual(
      files.map(file => ({ ...file, bytes: Buffer.from(file.bytes) })),
    );
    expect((await readdir(folder)).filter(name => !name.startsWith('.galley-export-'))).toEqual([]);
    await stage.publish(files);
    await stage.close();
    expect(await readdir(folder)).toEqual(['a-pictures', 'a.md']);
  });

  it('takes back what it had moved when a name is taken', async () => {
    const stage = await Stage.open(folder, nodeFileSystem);
    await stage.write(files);
    await writeFile(join(folder, 'a.md'), 'theirs');
    await expect(stage.publish(files)).rejects.toThrow('EEXIST');
    await stage.close();
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('theirs');
  });

  it('does the same on a disk without hard links', async () => {
    vi.spyOn(fs, 'link').mockRejectedValue(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
    const stage = await Stage.open(folder, nodeFileSystem);
    await stage.write(files);
    await writeFile(join(folder, 'a.md'), 'theirs');
    await expect(stage.publish(files)).rejects.toThrow('EEXIST');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('theirs');
    await rm(join(folder, 'a.md'));
    await stage.publish(files);
    await stage.close();
    expect(await readdir(folder)).toEqual(['a-pictures', 'a.md']);
    expect([...(await readFile(join(folder, 'a.md')))]).toEqual([1]);
  });
});
