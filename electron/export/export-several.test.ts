import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { failure, success } from '#shared/result.ts';
import { article, p, testOrigin } from '#shared/testing/builders.ts';
import { exportSeveral } from './export-several.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-several-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const origin = testOrigin();
const piece = (headline: string, more: Partial<Article['metadata']> = {}): Article => {
  const made = article([p('The bell rang.')], { headline });
  return { ...made, id: origin.newId(), metadata: { ...made.metadata, ...more } };
};

/** Exports these articles as HTML; what happens after each can be decided. */
function run(
  articles: Article[],
  after: (done: number, end: () => void) => void = () => undefined,
  into = folder,
) {
  const ending = new AbortController();
  const recorded: string[] = [];
  const gone = origin.newId();
  const ids = articles.map(({ id }) => id);
  const exported = exportSeveral({
    ids: articles.length === 3 ? [...ids, gone] : ids,
    ...{ formats: ['html'], folder: into, now: () => '2026-11-24T10:00:00.000Z', signal: ending.signal },
    read: async id => {
      const found = articles.find(one => one.id === id);
      return found ? success(found) : failure('not-found', 'It is no longer in the library.');
    },
    readAsset: async () => new Uint8Array(),
    record: async ({ headline }, receipts) => {
      recorded.push(`${headline} ${receipts.length}`);
      return success(undefined);
    },
    progressed: ({ done }) => after(done, () => ending.abort()),
  });
  return { exported, recorded };
}

it('writes articles of one name beside each other, and goes on after one that is embargoed or gone', async () => {
  const embargo = '2031-01-01T00:00:00.000Z';
  const { exported, recorded } = run([piece('Bell'), piece('Secret', { embargo }), piece('Bell')]);
  const { outcomes, left } = await exported;
  expect(outcomes.map(({ failure: why, receipts }) => why?.code ?? receipts[0]?.status)).toEqual([
    'verified',
    'embargoed',
    'verified',
    'not-found',
  ]);
  expect(left).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['bell-2.html', 'bell.html']);
  expect(recorded).toEqual(['Bell 1', 'Bell 1']);
});

it('ends when it is told to, and keeps what is exported by then', async () => {
  const { exported } = run([piece('One'), piece('Two')], (_, end) => end());
  expect(await exported).toMatchObject({ outcomes: [{ failure: null }], left: 1 });
  expect(await readdir(folder)).toEqual(['one.html']);
});

it('ends at the first article when the folder cannot be written at all', async () => {
  const { exported } = run([piece('One'), piece('Two')], undefined, join(folder, 'nowhere'));
  const { outcomes, left } = await exported;
  expect([outcomes.length, left]).toEqual([1, 1]);
  expect(outcomes[0]?.failure?.message).toContain('the folder is not there');
});
