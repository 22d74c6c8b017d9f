import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { writeArticle } from '../pages/new-article.ts';
import { storedArticles } from '../pages/stored.ts';

const rows = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Articles' }).getByRole('option').filter({ hasText: name });
const choose = (page: Page, name: string) => page.getByRole('menuitem', { name }).click();
async function showSpike(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show in the list/ }).click();
  await page.getByRole('menuitemradio', { name: 'Spike' }).click();
}

test('an article is duplicated from its menu, and the copy goes its own way', async ({ galley }) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'The ferry bell', 'It rings twice.');
  await rows(page, 'The ferry bell').click({ button: 'right' });
  await choose(page, 'Duplicate Article');
  await expect(rows(page, 'The ferry bell')).toHaveCount(2);
  await desk.headline.fill('The other bell');
  await desk.saved();
  const stored = await storedArticles(galley.library);
  expect(stored.map(({ headline }) => headline).sort()).toEqual(['The ferry bell', 'The other bell']);
  expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
});

test('a spiked article comes back whole; deleting for good asks first and only then deletes', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Kill me', 'Nobody needs this.');
  await galley.chooseMenu('article:spike');
  await expect(rows(page, 'Kill me')).toHaveCount(0);
  await expect(desk.headline).toBeHidden();

  await showSpike(page);
  const spiked = page.getByRole('listbox', { name: 'Spike' }).getByRole('option', { name: /Kill me/ });
  await spiked.click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(desk.headline).toHaveValue('Kill me');
  await expect(desk.body).toContainText('Nobody needs this.');
  await expect(page.getByText('The spike is empty.')).toBeVisible();

  await galley.chooseMenu('article:spike');
  await spiked.click({ button: 'right' });
  await choose(page, 'Delete for good…');
  const question = page.getByRole('dialog', { name: 'Delete for good?' });
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(spiked).toBeVisible();
  expect(await readdir(join(galley.library, 'spike'))).toHaveLength(1);

  await spiked.click();
  await page.keyboard.press('Delete');
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The spike is empty.')).toBeVisible();
  expect(await readdir(join(galley.library, 'spike'))).toEqual([]);
});

test('spiking can be undone from the notice', async ({ galley }) => {
  await writeArticle(galley, 'Too early', 'Wait.');
  await rows(galley.page, 'Too early').click();
  await galley.page.getByRole('listbox', { name: 'Articles' }).focus();
  await galley.page.keyboard.press('Delete');
  await expect(rows(galley.page, 'Too early')).toHaveCount(0);
  await galley.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(rows(galley.page, 'Too early')).toHaveCount(1);
});

test('the search finds words that stand in the text only', async ({ galley }) => {
  const { page } = galley;
  await writeArticle(galley, 'One', `${'Plain words come first. '.repeat(8)}Then the quayside weighbridge.`);
  await writeArticle(galley, 'Two', 'Nothing of the kind.');
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await expect(page.getByRole('searchbox', { name: 'Find an article' })).toBeFocused();
  await page.keyboard.type('weighbridge');
  await expect(rows(page, 'One')).toHaveCount(1);
  await expect(rows(page, 'Two')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(rows(page, 'Two')).toHaveCount(1);
});

test('the library is moved to another folder, the old one stays, and both can be opened again', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Movers', 'Handle with care.');
  const target = join(folder, 'moved');
  await mkdir(target);
  await galley.chooseFiles(target);
  await galley.chooseMenu('library:move');
  await expect(page.getByText(`The library is now in ${target}`)).toBeVisible();
  await expect(desk.headline).toHaveValue('Movers');
  await desk.headline.fill('Movers, moved');
  await desk.saved();
  expect((await storedArticles(galley.library)).map(({ headline }) => headline)).toEqual(['Movers']);

  await galley.relaunch();
  await expect(new Desk(galley.page).headline).toHaveValue('Movers, moved');
  await galley.chooseMenu('library:switch');
  const libraries = galley.page.getByRole('dialog', { name: 'Libraries' });
  await libraries.getByRole('button', { name: /^Open library in / }).click();
  await expect(rows(galley.page, /^Movers(?!, moved)/)).toHaveCount(1);
  await expect(new Desk(galley.page).headline).toHaveValue('Movers');
});

test('a folder without a library in it is refused, and nothing changes', async ({ galley, folder }) => {
  const desk = await writeArticle(galley, 'Stays', 'Here.');
  await galley.chooseFiles(folder);
  await galley.chooseMenu('library:open');
  await expect(galley.page.getByRole('alert')).toContainText('There is no library in');
  await expect(desk.headline).toHaveValue('Stays');
  expect(await readdir(folder)).toEqual([]);
});

test('backups go to a folder outside the library, and never into it', async ({ galley, folder }) => {
  const { page } = galley;
  await writeArticle(galley, 'Twice', 'Kept in two places.');
  await galley.chooseMenu('library:backups');
  const backups = page.getByRole('dialog', { name: 'Backups' });
  await expect(backups.getByText('No folder is chosen')).toBeVisible();
  await galley.chooseFiles(galley.library);
  await backups.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(backups.getByRole('alert')).toContainText('outside the library');
  await galley.chooseFiles(folder);
  await backups.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(backups.getByText(/The last backup was made .* 1 article has copies/)).toBeVisible();
  const [article] = await storedArticles(galley.library);
  expect(await readdir(join(folder, String(article?.id), 'snapshots'))).not.toEqual([]);
});
