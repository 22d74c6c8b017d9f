import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMany } from './read-many.ts';

describe('readMany', () => {
  it('gives contents in the order asked for, and null for a file that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-'));
    const names = Array.from({ length: 300 }, (_, at) => `${at}`);
    for (const name of names) if (name !== '7') await writeFile(join(folder, name), name);
    const read = await readMany(names.map(name => join(folder, name)));
    expect(read.map(bytes => bytes?.toString() ?? null)).toEqual(
      names.map(name => (name === '7' ? null : name)),
    );
  });

  it('rejects for what is there and cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-'));
    await expect(readMany([folder])).rejects.toThrow('EISDIR');
  });
});
