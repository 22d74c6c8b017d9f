import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asset } from '#shared/article/asset.ts';
import { copyAssets } from './copy-assets.ts';
import type { Library } from './library.ts';
import { libraryPaths } from './library-paths.ts';
import { articleOf, got, Trial } from './testing/trial-library.ts';

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
);

let [there, here]: [Trial, Trial] = [Trial.prototype, Trial.prototype];
beforeEach(async () => {
  [there, here] = [await Trial.begin(), await Trial.begin()];
  // Ids are made of the time: no article of one library has the id of one in the other.
  here.clock.pass(1000);
});
afterEach(async () => {
  await there.end();
  await here.end();
});

/** An article with a picture in a library, which says more of the picture than its file does. */
async function pictured(library: Library, trial: Trial): Promise<{ id: string; asset: Asset }> {
  const article = articleOf(trial, 'one');
  const asset = { ...got(await library.addAsset(article.id, 'pier.png', png)), caption: 'The pier' };
  const { id } = got(await library.add({ ...article, assets: [asset] }));
  return { id, asset };
}

describe('copying a picture into an article', () => {
  it('takes it from another article of the library', async () => {
    const library = await here.open();
    const { id, asset } = await pictured(library, here);
    const to = got(await library.add(articleOf(here, 'two'))).id;
    expect(got(await copyAssets(library, to, id, [asset.sha256], []))).toEqual([asset]);
    expect(await library.readAsset(to, asset.sha256)).toEqual(Buffer.from(png));
  });

  it('takes it from another library that is known, also while that is open, and leaves that as it is', async () => {
    const { id, asset } = await pictured(await there.open(), there);
    const library = await here.open();
    const to = got(await library.add(articleOf(here, 'two'))).id;
    expect(got(await copyAssets(library, to, id, [asset.sha256], []))).toEqual([]);
    const copied = got(await copyAssets(library, to, id, [asset.sha256], ['/nowhere', there.folder]));
    expect(copied).toEqual([asset]);
    expect(await library.readAsset(to, asset.sha256)).toEqual(Buffer.from(png));
  });

  it('takes no damaged picture, and a whole one without an article that can be read', async () => {
    const { id, asset } = await pictured(await there.open(), there);
    const library = await here.open();
    const to = got(await library.add(articleOf(here, 'two'))).id;
    const copy = async () => got(await copyAssets(library, to, id, [asset.sha256], [there.folder]));
    await rm(libraryPaths(there.folder).articleFile(id));
    expect(await copy()).toMatchObject([{ sha256: asset.sha256, fileName: 'picture' }]);
    await writeFile(libraryPaths(there.folder).asset(id, asset.sha256), 'other bytes');
    expect(await copy()).toEqual([]);
  });
});
