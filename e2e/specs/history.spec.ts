import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { nameVersion } from '../pages/name-version.ts';
import { storedArticles } from '../pages/stored.ts';

/** Reads the text of the only article as it is on the disk after a quit, when file and journal are one. */
async function storedTexts(library: string): Promise<string[]> {
  const [article] = await storedArticles(library);
  return article?.body.map(blockText) ?? [];
}

test('a named version is compared by word, and a paragraph and then all of it come back', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = new Desk(page);

  await test.step('write and name', async () => {
    await galley.chooseMenu('article:new');
    await desk.headline.fill('Ferry bell');
    await desk.body.click();
    await page.keyboard.type('The ferry leaves at noon.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('It has a bell.');
    await galley.chooseMenu('history:name');
    await nameVersion(page, 'First draft');
  });

  await test.step('go on writing', async () => {
    await desk.paragraph('It has a bell.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Nobody rings it.');
    await desk.paragraph('The ferry leaves').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Today it did not.');
    await desk.headline.fill('Ferry bell silent');
  });

  await test.step('compare', async () => {
    const history = await desk.openPanel('History');
    await history.getByRole('button', { name: /^Compare First draft.* with now$/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare versions' });
    await expect(dialog.getByRole('insertion').filter({ hasText: 'Nobody rings it' })).toBeVisible();
    await expect(dialog.getByText('7 words added, 0 words removed')).toBeVisible();
    await page.keyboard.press('F7');
    await expect(dialog.getByRole('region', { name: 'Headline changed' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Side by side' }).click();
    await expect(dialog.getByRole('insertion').filter({ hasText: 'Nobody rings it' })).toBeVisible();
  });

  await test.step('restore one paragraph', async () => {
    const dialog = page.getByRole('dialog', { name: 'Compare versions' });
    const changes = dialog.getByRole('region', { name: 'Paragraph changed' });
    await changes
      .filter({ hasText: 'Nobody rings it' })
      .getByRole('button', { name: /Restore this/ })
      .click();
    await expect(changes).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(desk.body).not.toContainText('Nobody rings it');
    await expect(desk.body).toContainText('Today it did not.');
    await galley.relaunch();
    expect(await storedTexts(galley.library)).toEqual([
      'The ferry leaves at noon. Today it did not.',
      'It has a bell.',
    ]);
  });

  await test.step('restore the whole version, and keep what was there before', async () => {
    const again = new Desk(galley.page);
    const history = await again.openPanel('History');
    await history.getByRole('button', { name: /^Restore First draft/ }).click();
    await expect(again.headline).toHaveValue('Ferry bell');
    await expect(again.body).not.toContainText('Today it did not.');
    await expect(history.getByText('Restored', { exact: true })).toHaveCount(2);
    await expect(history.getByText('Before a restore')).toHaveCount(1);
    await again.body.click();
    await galley.page.keyboard.press('ControlOrMeta+End');
    await galley.page.keyboard.type(' And on.');
    await again.saved();
    await galley.quit();
    expect(await storedTexts(galley.library)).toEqual([
      'The ferry leaves at noon.',
      'It has a bell. And on.',
    ]);
  });
});

test('who changed a sentence is told for the caret in it', async ({ galley }) => {
  const { page } = galley;
  const desk = new Desk(page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  await page.keyboard.type('The ferry leaves at noon. It has a bell.');
  await desk.saved();
  await galley.chooseMenu('history:blame');
  const dialog = page.getByRole('dialog', { name: 'Who changed this' });
  await expect(dialog.getByText('It has a bell.')).toBeVisible();
  await expect(dialog.getByText('4 words')).toBeVisible();
  await expect(dialog).not.toContainText('leaves');
});
