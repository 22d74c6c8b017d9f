import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { makePng } from '../fixtures/png.ts';
import { Desk } from '../pages/desk.ts';
import { importDialog } from '../pages/import-files.ts';
import { storedArticles } from '../pages/stored.ts';

/** Pictures of one colour each, as files in the folder of the test. */
async function pictureFiles(folder: string, ...names: string[]): Promise<string[]> {
  const files = names.map(name => join(folder, name));
  for (const [i, file] of files.entries()) await writeFile(file, makePng(600, 300, [40 * i, 90, 120]));
  return files;
}

async function begin(galley: Galley): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Pictures');
  await desk.body.click();
  return desk;
}

async function stored(galley: Galley, desk: Desk): Promise<Article> {
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  if (!article) throw new Error('Nothing is stored.');
  return article;
}

/** What a body is made of, in a few words a block. */
function outline(body: readonly Block[]): string[] {
  return body.map(block => {
    if (block.type === 'image') return `image: ${inlineText(block.caption)}`;
    if (block.type === 'gallery') return `gallery of ${block.items.length}: ${inlineText(block.caption)}`;
    return block.type === 'paragraph' ? inlineText(block.content) : block.type;
  });
}

/** Drops files onto the text at the middle of an element, or at its upper edge, as a file manager does. */
async function dropFiles(page: Page, onto: string, files: { name: string; bytes: Buffer }[]): Promise<void> {
  const data = await page.evaluateHandle(
    given => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), char => char.charCodeAt(0));
        // A file manager says of what kind a file is, by its ending.
        transfer.items.add(
          new File([bytes], name, { type: name.endsWith('.png') ? 'image/png' : 'text/plain' }),
        );
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  const target = page.getByText(onto);
  const box = await target.boundingBox();
  if (!box) throw new Error(`${onto} is not in the window.`);
  const at = { dataTransfer: data, clientX: box.x + 20, clientY: box.y + 2, bubbles: true, cancelable: true };
  await target.dispatchEvent('dragover', at);
  await expect(page.locator('.picture-drop-line')).toBeVisible();
  await target.dispatchEvent('drop', at);
  await expect(page.locator('.picture-drop-line')).toHaveCount(0);
}

test('a picture gets caption, alt text and credit in place, by keyboard alone', async ({
  galley,
  folder,
}) => {
  const desk = await begin(galley);
  const { page } = galley;
  const { keyboard } = page;
  await keyboard.type('Before.');
  await galley.chooseFiles(...(await pictureFiles(folder, 'ferry.png')));
  await galley.chooseMenu('insert:image');
  await expect(desk.body.getByText('No alt text')).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.type('The ferry, ');
  await keyboard.press('ControlOrMeta+i');
  await keyboard.type('Estuary');
  await keyboard.press('Shift+Enter');
  await keyboard.type('at noon');
  await galley.chooseMenu('picture:alt');
  await keyboard.type('A grey ferry');
  await keyboard.press('Backspace');
  await keyboard.type('y at a pier');
  await keyboard.press('Enter');
  await keyboard.type('After.');
  await expect(desk.body.getByText('No alt text')).toHaveCount(0);

  await keyboard.press('ArrowUp');
  await galley.chooseMenu('picture:credit');
  const credit = page.getByRole('dialog', { name: 'Credit of the picture' });
  await credit.getByRole('textbox', { name: 'Creator' }).fill('Fictional Photographer');
  await credit.getByRole('combobox', { name: 'Licence' }).selectOption({ label: 'CC BY 4.0' });
  await expect(page.getByText('A Creative Commons credit also needs the source.')).toBeVisible();
  await credit.getByRole('textbox', { name: 'Source' }).fill('Fictional Agency');
  await keyboard.press('Escape');
  await expect(
    desk.body.getByText('Credit: Fictional Photographer / Fictional Agency · CC BY 4.0'),
  ).toBeVisible();

  const article = await stored(galley, desk);
  expect(outline(article.body)).toEqual(['Before.', 'image: The ferry, Estuary\nat noon', 'After.']);
  expect(article.body[1]).toMatchObject({
    alt: 'A grey ferry at a pier',
    asset: article.assets[0]?.sha256,
    caption: [
      { text: 'The ferry, ', marks: [] },
      { text: 'Estuary', marks: ['italic'] },
      { type: 'break' },
      {},
    ],
  });
  expect(article.credits).toMatchObject([
    {
      kind: 'image',
      asset: article.assets[0]?.sha256,
      creator: 'Fictional Photographer',
      licence: { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ]);
  const credits = await desk.openPanel('Credits');
  await expect(credits.getByText('Fictional Photographer').first()).toBeVisible();
});

test('a picture that is clicked and deleted comes back whole', async ({ galley, folder }) => {
  const desk = await begin(galley);
  const { keyboard } = galley.page;
  await keyboard.type('Before.');
  await galley.chooseFiles(...(await pictureFiles(folder, 'ferry.png')));
  await galley.chooseMenu('insert:image');
  await expect(desk.body.getByRole('img')).toBeVisible();
  // Without another key: what is typed while a picture is selected is its caption.
  await keyboard.type('The ferry');
  await keyboard.press('Enter');
  await keyboard.type('After.');
  const before = await stored(galley, desk);
  await desk.body.getByRole('img').click();
  await keyboard.press('Delete');
  expect(outline((await stored(galley, desk)).body)).toEqual(['Before.', 'After.']);
  await keyboard.press('ControlOrMeta+z');
  expect((await stored(galley, desk)).body).toEqual(before.body);
  // The caret walks through the picture: out of the text before it, over it, through its caption, and on.
  await desk.paragraph('Before.').click();
  await keyboard.press('End');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await keyboard.type(' at noon');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await keyboard.type(' All of it.');
  const after = (await stored(galley, desk)).body;
  expect(outline(after)).toEqual(['Before.', 'image: The ferry at noon', 'After. All of it.']);
});

test('dropped pictures go where the line showed, and a file that is none is looked at to be imported', async ({
  galley,
}) => {
  const desk = await begin(galley);
  await galley.page.keyboard.type('First.');
  await galley.page.keyboard.press('Enter');
  await galley.page.keyboard.type('Second.');
  await dropFiles(galley.page, 'Second.', [
    { name: 'one.png', bytes: makePng(60, 40, [90, 20, 20]) },
    { name: 'note.txt', bytes: Buffer.from('no picture') },
    { name: 'two.png', bytes: makePng(60, 40, [20, 90, 20]) },
  ]);
  const dialog = importDialog(galley);
  await expect(dialog.getByRole('region', { name: 'Preview of note.txt' })).toBeVisible();
  await galley.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(desk.body.getByRole('img')).toHaveCount(2);
  const article = await stored(galley, desk);
  expect(outline(article.body)).toEqual(['First.', 'image: ', 'image: ', 'Second.']);
  expect(article.assets.map(asset => [asset.fileName, asset.width])).toEqual([
    ['one.png', 60],
    ['two.png', 60],
  ]);
});

test('pictures become a gallery, change their order, and one is taken out', async ({ galley, folder }) => {
  const desk = await begin(galley);
  const { page } = galley;
  const { keyboard } = page;
  await keyboard.type('Before.');
  await galley.chooseFiles(...(await pictureFiles(folder, 'one.png', 'two.png', 'three.png')));
  await galley.chooseMenu('insert:image');
  const pictures = desk.body.getByRole('img');
  await expect(pictures).toHaveCount(3);
  await pictures.nth(0).click();
  await pictures.nth(1).click({ modifiers: ['Shift'] });
  await pictures.nth(2).click({ modifiers: ['Shift'] });
  await galley.chooseMenu('picture:makeGallery');
  await expect(desk.body.getByText('Gallery of 3 pictures')).toBeVisible();
  await pictures.nth(2).click();
  await keyboard.press('Alt+ArrowLeft');
  await keyboard.press('ArrowDown');
  await keyboard.type('Third of them');
  const order = async () => {
    const article = await stored(galley, desk);
    const names = new Map(article.assets.map(asset => [asset.sha256, asset.fileName]));
    const block = article.body[1];
    return block?.type === 'gallery' ? block.items.map(item => names.get(item.asset ?? '')) : [];
  };
  await expect.poll(order).toEqual(['one.png', 'three.png', 'two.png']);
  await galley.chooseMenu('picture:takeOut');
  await expect(desk.body.getByText('Gallery of 2 pictures')).toBeVisible();
  const article = await stored(galley, desk);
  expect(outline(article.body)).toEqual(['Before.', 'gallery of 2: ', 'image: Third of them']);
});

test('a picture is dragged into a gallery by the mouse', async ({ galley, folder }) => {
  const desk = await begin(galley);
  await galley.chooseFiles(...(await pictureFiles(folder, 'one.png', 'two.png')));
  await galley.chooseMenu('insert:gallery');
  await expect(desk.body.getByText('Gallery of 2 pictures')).toBeVisible();
  const pictures = desk.body.getByRole('img');
  await pictures.nth(1).dragTo(pictures.nth(0), { targetPosition: { x: 10, y: 60 } });
  await expect
    .poll(async () => {
      const article = await stored(galley, desk);
      const [block] = article.body;
      return block?.type === 'gallery' && block.items[0]?.asset === article.assets[1]?.sha256;
    })
    .toBe(true);
});

test('the original is saved elsewhere, and a file that is gone is chosen again', async ({
  galley,
  folder,
}) => {
  const desk = await begin(galley);
  const [first = '', second = ''] = await pictureFiles(folder, 'one.png', 'two.png');
  await galley.chooseFiles(first);
  await galley.chooseMenu('insert:image');
  await expect(desk.body.getByRole('img')).toBeVisible();
  const copy = join(folder, 'copy.png');
  await galley.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, copy);
  await galley.chooseMenu('article:savePicture');
  await expect.poll(() => readFile(copy).catch(() => null)).toEqual(await readFile(first));

  const article = await stored(galley, desk);
  const sha256 = article.assets[0]?.sha256 ?? '';
  await galley.quit();
  await rm(join(galley.library, 'articles', article.id, 'assets', sha256));
  await galley.launch();
  const again = new Desk(galley.page);
  await expect(again.body.getByText('The file of this picture is missing from the library')).toBeVisible();
  await galley.chooseFiles(second);
  await again.body.getByRole('button', { name: 'Choose the picture file…' }).click();
  await expect(again.body.getByRole('img')).toBeVisible();
  const mended = await stored(galley, again);
  const [picture] = mended.body;
  expect(picture?.id).toBe(article.body[0]?.id);
  expect(picture?.type === 'image' && picture.asset).toBe(mended.assets[1]?.sha256);
});
