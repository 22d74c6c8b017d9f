import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TextsRead } from '#shared/ipc/library-state.ts';
import type { Library } from '../library.ts';
import { quickSystem } from '../testing/failing-system.ts';
import { articleOf, got, saveHeadline, Trial } from '../testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const cache = () => join(trial.folder, 'cache', 'texts.ndjson');
const lines = async () => (await readFile(cache(), 'utf8')).trim().split('\n');
const headlines = (library: Library, query: string) =>
  got(library.searchNow(query)).hits.map(({ id }) => library.list().find(one => one.id === id)?.headline);

async function fill(library: Library, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    got(await library.add({ ...articleOf(trial, `word${at}`, 'tide'), headline: `Number ${at}` }));
  }
}

describe('searching', () => {
  it('answers at once with what is read, says how much that is, and is whole by itself', async () => {
    await fill(await trial.open(), 5);
    const told: TextsRead[] = [];
    const library = await trial.openAfterCrash({ textsRead: progress => told.push(progress) });
    await library.reconcile();
    expect(got(library.searchNow('tide'))).toEqual({ hits: [], read: 0, total: 5 });
    // The question has begun the reading.
    await library.readTexts();
    expect(told.at(-1)).toEqual({ read: 5, total: 5 });
    expect(got(library.searchNow('tide'))).toMatchObject({ read: 5, total: 5 });
    expect(got(library.searchNow('tide')).hits).toHaveLength(5);
  });

  it('goes on at the next start where it was stopped', async () => {
    await fill(await trial.open(), 70);
    let stopped: Promise<void> | null = null;
    const library: Library = await trial.openAfterCrash({
      textsRead: () => {
        stopped ??= library.close();
      },
    });
    await library.reconcile();
    await library.readTexts();
    await stopped;
    const { read } = got(library.searchNow('tide'));
    expect(read).toBeGreaterThanOrEqual(50);
    expect(read).toBeLessThan(70);

    const visited: number[] = [];
    const next = await trial.open({ textsRead: progress => visited.push(progress.read) }, library.folder);
    await next.readTexts();
    // Less than fifty were left to read.
    expect(visited).toEqual([70]);
    expect(got(next.searchNow('tide')).hits).toHaveLength(70);
  });

  it('keeps what was read after every fifty, for a program that ends without a word', async () => {
    await fill(await trial.open(), 60);
    let crashed: Promise<string> | null = null;
    const library: Library = await trial.openAfterCrash({
      textsRead: ({ read, total }) => {
        if (read === total) crashed = trial.copy(library.folder);
      },
    });
    await library.reconcile();
    await library.readTexts();
    const left = await readFile(join(String(await crashed), 'cache', 'texts.ndjson'), 'utf8');
    expect(left.trim().split('\n')).toHaveLength(60);
  });

  it('finds the newest words of an article and no longer the old ones', async () => {
    const library = await trial.open();
    await fill(library, 2);
    await library.readTexts();
    const id = library.list()[0]?.id ?? '';
    await saveHeadline(library, id, 'Regatta');
    expect(headlines(library, 'regatta')).toEqual(['Regatta']);
    await saveHeadline(library, id, 'Storm');
    expect(headlines(library, 'regatta')).toEqual([]);
    await library.spike.spike(id);
    expect(headlines(library, 'storm')).toEqual([]);
  });

  it('writes behind the lines of its file, and the file whole when most of it is overtaken', async () => {
    let library = await trial.open();
    await fill(library, 2);
    const id = library.list()[0]?.id ?? '';
    await library.search('tide');
    await library.close();
    expect(await lines()).toHaveLength(2);
    for (const [headline, expected] of [
      ['One', 3],
      ['Two', 4],
      ['Three', 2],
    ] as const) {
      library = await trial.open();
      await library.readTexts();
      await saveHeadline(library, id, headline);
      await library.close();
      expect(await lines()).toHaveLength(expected);
    }
    library = await trial.open();
    await library.search('three');
    expect(headlines(library, 'three')).toEqual(['Three']);
    expect(headlines(library, 'two')).toEqual([]);
  });

  it.each([
    ['while it knows the texts', true],
    ['before it has read them', false],
  ])('keeps nothing of an article that is spiked %s', async (_, read) => {
    let library = await trial.open();
    await fill(library, 3);
    await library.readTexts();
    await library.close();
    library = await trial.open();
    if (read) await library.readTexts();
    got(await library.spike.spike(library.list().find(one => one.headline === 'Number 1')?.id ?? ''));
    await library.close();
    library = await trial.open();
    await library.readTexts();
    await library.close();
    expect(await lines()).toHaveLength(2);
    expect((await lines()).join()).not.toContain('word1');
  });

  it.each([
    ['a line cut short', async () => appendFile(cache(), '{"id":"')],
    ['a file of NUL', async () => writeFile(cache(), '\0'.repeat(4096))],
    ['an empty file', async () => writeFile(cache(), '')],
  ])('makes anew what is damaged: %s', async (_, damage) => {
    let library = await trial.open();
    await fill(library, 3);
    await library.search('tide');
    await library.close();
    await damage();
    library = await trial.open();
    expect(got(await library.search('tide'))).toHaveLength(3);
    await saveHeadline(library, library.list()[0]?.id ?? '', 'Mended');
    await library.close();
    for (const line of await lines())
      expect(JSON.parse(line)).toMatchObject({ text: expect.stringContaining('tide') });
    expect(library.notices).toEqual([]);
  });

  it('reads without writing in a library that is read-only, and lives with a disk that takes nothing', async () => {
    const first = await trial.open();
    await fill(first, 3);
    const second = await trial.open({ program: trial.program('other', 77, [1000]) });
    expect(second.mode).toBe('read-only');
    await second.reconcile();
    expect(got(await second.search('tide'))).toHaveLength(3);
    await second.close();
    await expect(readFile(cache())).rejects.toThrow('ENOENT');

    const full = await trial.openAfterCrash({
      system: {
        ...quickSystem,
        mkdir: async path => {
          if (path.includes('cache')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
          return quickSystem.mkdir(path);
        },
      },
    });
    await full.reconcile();
    expect(got(await full.search('tide'))).toHaveLength(3);
  });
});
