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

/** A PNG as far as its header says what it is. */
function claim(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(png);
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  return bytes;
}

const large = claim(4000, 3000);
const original = async () => large;
const shown = { bytes: png, mediaType: 'image/png' };

describe('Thumbnails', () => {
  it('are made once, also when asked for twice at a time, and again when damaged', async () => {
    const made: unknown[] = [];
    const thumbnails = new Thumbnails(folder, quickSystem, async (bytes, mediaType, size) => {
      made.push([bytes === large, mediaType, size]);
      return png;
    });
    const get = () => thumbnails.get(hash, 'thumbnail', original, true);
    expect(await Promise.all([get(), get()])).toEqual([shown, shown]);
    expect(new Uint8Array((await get())?.bytes ?? [])).toEqual(png);
    expect(made).toEqual([[true, 'image/png', { width: 320, height: 320 }]]);
    await writeFile(join(folder, hash), '');
    await get();
    expect(made).toHaveLength(2);
  });

  it('keeps each form of a picture by itself', async () => {
    const widths: number[] = [];
    const thumbnails = new Thumbnails(folder, quickSystem, async (_bytes, _mediaType, { width }) => {
      widths.push(width);
      return png;
    });
    for (const form of ['thumbnail', 'display', 'thumbnail', 'display'] as const) {
      await thumbnails.get(hash, form, original, true);
    }
    expect(widths).toEqual([320, 1600]);
  });

  it('gives a picture that is small enough as it is, and any when nothing can make it smaller now', async () => {
    const never = new Thumbnails(folder, quickSystem, () => Promise.reject(new Error('no page')));
    const small = claim(1600, 900);
    expect((await never.get(hash, 'display', async () => small, true))?.bytes).toBe(small);
    expect((await never.get(hash, 'display', original, true))?.bytes).toBe(large);
    const none = new Thumbnails(folder, quickSystem, null);
    expect((await none.get(hash, 'thumbnail', original, true))?.bytes).toBe(large);
  });

  it('shows nothing of what cannot be decoded, and does not try it twice', async () => {
    let tries = 0;
    const thumbnails = new Thumbnails(folder, quickSystem, async () => {
      tries += 1;
      return null;
    });
    expect(await thumbnails.get(hash, 'thumbnail', original, true)).toBeNull();
    expect(await thumbnails.get(hash, 'thumbnail', original, true)).toBeNull();
    expect(tries).toBe(1);
  });

  it('does not decode what is no picture or claims 50,000 × 50,000 pixels', async () => {
    const thumbnails = new Thumbnails(folder, quickSystem, () => Promise.reject(new Error('decoded')));
    for (const bytes of [new Uint8Array([1, 2]), claim(50_000, 50_000)]) {
      expect(await thumbnails.get(hash, 'thumbnail', async () => bytes, true)).toBeNull();
    }
  });
});
