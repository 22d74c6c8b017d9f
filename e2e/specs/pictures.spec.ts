import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/galley.ts';
import { emptyPng, greyPng } from '../fixtures/png.ts';
import { Desk } from '../pages/desk.ts';
import { loadedPicture } from '../pages/loaded-picture.ts';

test('a picture of 40 megapixels is shown at most 1600 wide, and its original kept', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const path = join(folder, 'large.png');
  await writeFile(path, greyPng(8000, 5000));
  await galley.chooseFiles(path);
  await galley.chooseMenu('article:new');
  await new Desk(page).body.click();
  await galley.chooseMenu('insert:image');
  const shown = await loadedPicture(page);
  expect(shown).toMatchObject({ width: 1600, height: 1000 });

  const sizes = await page.evaluate(async display => {
    const sizeOf = async (room: string) => {
      const answer = await fetch(display.replace('/display/', `/${room}/`));
      const { width, height } = await createImageBitmap(await answer.blob());
      return [width, height];
    };
    return Promise.all([sizeOf('thumbnail'), sizeOf('asset')]);
  }, shown.src);
  expect(sizes).toEqual([
    [320, 200],
    [8000, 5000],
  ]);
  expect(await readdir(join(galley.library, 'thumbnails'))).toHaveLength(2);
});

test('a picture that cannot be decoded says so, and the next one is shown all the same', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const desk = new Desk(page);
  const [broken, huge, whole] = ['broken.png', 'huge.png', 'whole.png'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(broken, emptyPng(3000, 3000));
  await writeFile(huge, emptyPng(50_000, 50_000));
  await writeFile(whole, greyPng(3000, 1000));
  await galley.chooseMenu('article:new');
  await desk.body.click();
  await galley.chooseFiles(huge);
  await galley.chooseMenu('insert:image');
  await expect(page.getByText('claims 50000 × 50000 pixels')).toBeVisible();
  await galley.chooseFiles(broken);
  await galley.chooseMenu('insert:image');
  await expect(desk.body.getByText('cannot be shown')).toBeVisible();
  await galley.chooseFiles(whole);
  await galley.chooseMenu('insert:image');
  expect(await loadedPicture(page)).toMatchObject({ width: 1600, height: 533 });
});
