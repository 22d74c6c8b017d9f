import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quickSystem } from './testing/failing-system.ts';
import { Thumbnails } from './thumbnails.ts';

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
);
const hash = 'ab'.repeat(32);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-thumbnails-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('Thumbnails', () => {
  it('are made once, also when asked for twice at a time, and again when damaged', async () => {
    let made = 0;
    const thumbnails = new Thumbnails(folder, quickSystem, async (bytes, mediaType, side) => {
      made += 1;
      expect([bytes, mediaType, side]).toEqual([png, 'image/png', 320]);
      return png;
    });
    const get = () => thumbnails.get(hash, async () => png, true);
    expect(await Promise.all([get(), get()])).toEqual([png, png]);
    expect(new Uint8Array((await get()) ?? [])).toEqual(png);
    expect(made).toBe(1);
    await writeFile(join(folder, hash), '');
    await get();
    expect(made).toBe(2);
  });

  it('are null where nothing can make them or the original is no picture', async () => {
    const none = new Thumbnails(folder, quickSystem, async () => null);
    expect(await none.get(hash, async () => png, true)).toBeNull();
    const some = new Thumbnails(folder, quickSystem, async () => png);
    expect(await some.get(hash, async () => new Uint8Array([1, 2]), true)).toBeNull();
  });
});
