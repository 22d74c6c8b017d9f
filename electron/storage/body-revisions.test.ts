import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffArticle } from '#shared/article/patch.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { type BodyRevision, blame } from '#shared/history/blame.ts';
import { p } from '#shared/testing/builders.ts';
import { readBodyRevisions } from './body-revisions.ts';
import { nodeFileSystem } from './file-system.ts';
import { readRecords } from './journal/read-records.ts';
import type { Library } from './library.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { articleOf, got, Trial } from './testing/trial-library.ts';
import { VersionStore } from './versions/version-store.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

/** Saves the first paragraph as saying this. */
async function write(library: Library, id: string, text: string, who: string): Promise<void> {
  trial.clock.ms += 60_000;
  const article = got(await library.read(id));
  const [first, ...rest] = article.body;
  const body = [{ ...p(text), id: first?.id ?? '' }, ...rest];
  got(await library.save(id, article.revision, diffArticle(article, { ...article, body }), who));
}

async function bodiesOf(library: Library, id: string): Promise<BodyRevision[]> {
  const paths = articlePaths(libraryPaths(trial.folder).article(id));
  const versions = new VersionStore(paths.snapshots, nodeFileSystem);
  return readBodyRevisions(
    id,
    { article: got(await library.read(id)), versions },
    await readRecords(id, paths),
  );
}

const texts = (revisions: readonly BodyRevision[]) =>
  revisions.map(({ body }) => (body[0] ? blockText(body[0]) : ''));

describe('the bodies of an article', () => {
  it('are all there across snapshots and a restart, oldest first, with who made them', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one', 'other')));
    await write(library, id, 'one ferry', 'Ina (fictional)');
    await library.history.keep(id, 'named', 'First', 'Ina (fictional)');
    await write(library, id, 'one old ferry', 'Ole (fictional)');
    const again = await trial.openAfterCrash();
    const bodies = await bodiesOf(again, id);
    expect(texts(bodies)).toEqual(['one', 'one ferry', 'one old ferry']);
    const first = bodies.at(-1)?.body[0]?.id ?? '';
    expect(blame(bodies, first, 0, 20).map(({ text, who }) => [text, who])).toEqual([
      ['one', ''],
      ['old', 'Ole (fictional)'],
      ['ferry', 'Ina (fictional)'],
    ]);
  });

  it('shares the blocks that did not change', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one', 'other')));
    await write(library, id, 'one ferry', '');
    await write(library, id, 'one boat', '');
    const [, second, third] = await bodiesOf(library, id);
    expect(second?.body[1]).toBe(third?.body[1]);
  });

  it('go on behind a gap in the journals from the next version', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await write(library, id, 'lost with its journal', '');
    await write(library, id, 'kept as a version', '');
    await library.history.keep(id, 'named', 'Kept', '');
    await rm(articlePaths(libraryPaths(trial.folder).article(id)).journals, { recursive: true });
    await write(library, id, 'newest', '');
    expect(texts(await bodiesOf(library, id))).toEqual(['one', 'kept as a version', 'newest']);
  });
});
