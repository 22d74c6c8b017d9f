import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { parseArticle } from '#shared/article/parse-article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { writeArticle } from '../pages/new-article.ts';
import { storedArticles } from '../pages/stored.ts';

/** What another running program would leave in its lock: this test is alive while Galley looks. */
function lockOfAnother(): string {
  const holder = { pid: process.pid, host: hostname(), startId: randomUUID() };
  return `${JSON.stringify({ ...holder, heartbeat: new Date().toISOString() })}\n`;
}

test('a truncated article comes back, is said to, and the damaged file is set aside', async ({ galley }) => {
  await writeArticle(galley, 'Cut short', 'Every word of this is still wanted.');
  const [article] = await storedArticles(galley.library);
  const id = String(article?.id);
  await galley.quit();
  const file = join(galley.library, 'articles', id, 'article.json');
  const damaged = (await readFile(file)).subarray(0, 100);
  await truncate(file, 100);

  await galley.launch();
  const { page } = galley;
  await expect(new Desk(page).body).toContainText('Every word of this is still wanted.');
  const notice = page.getByRole('region', { name: 'Notices' });
  await expect(notice).toContainText('“Cut short”');
  await notice.getByRole('button', { name: 'Recovery report' }).click();
  const report = page.getByRole('dialog', { name: 'Recovery report' });
  await expect(report.getByRole('heading', { name: 'Brought back' })).toBeVisible();
  await expect(report).toContainText('The damaged file is kept at');
  const quarantine = join(galley.library, 'quarantine');
  const [time] = await readdir(quarantine);
  const [kept] = await readdir(join(quarantine, String(time)));
  expect(await readFile(join(quarantine, String(time), String(kept)))).toEqual(damaged);
});

test('a library whose list is damaged opens with every article, and says what was wrong', async ({
  galley,
}) => {
  await writeArticle(galley, 'Still here', 'Listed anew.');
  await galley.quit();
  await writeFile(join(galley.library, 'library.json'), '{"articles": [');
  await galley.launch();
  const { page } = galley;
  await expect(page.getByRole('option', { name: /Still here/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    'The list of articles was damaged',
  );
});

test('a library that another program has open can be read and not changed, until it is free', async ({
  galley,
}) => {
  await writeArticle(galley, 'Shared desk', 'One writer at a time.');
  await galley.quit();
  const lock = join(galley.library, 'library.lock');
  await writeFile(lock, lockOfAnother());

  await galley.launch();
  const { page } = galley;
  const desk = new Desk(page);
  const banner = page.getByRole('region', { name: 'Read only' });
  await expect(banner).toContainText('Another Galley is working in this library');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await expect(desk.body).toHaveAttribute('contenteditable', 'false');
  await expect(desk.headline).toHaveJSProperty('readOnly', true);
  await desk.body.click();
  await page.keyboard.type('Not this.');
  await galley.chooseMenu('insert:divider');
  await expect(desk.body.locator('p')).toHaveText(['One writer at a time.']);
  await expect(desk.body.locator('hr')).toHaveCount(0);

  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toContainText('it is still so');
  await rm(lock);
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toBeHidden();
  await expect(desk.body).toHaveAttribute('contenteditable', 'true');
  await desk.body.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Now me.');
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  expect(article?.revision).toBeGreaterThan(1);
});

test('a lock that is lost while running ends the writing, and what is in the window can be saved elsewhere', async ({
  galley,
  folder,
}) => {
  const desk = await writeArticle(galley, 'Overtaken', 'Before.');
  await writeFile(join(galley.library, 'library.lock'), lockOfAnother());
  const banner = galley.page.getByRole('region', { name: 'Read only' });
  // The lock is looked at with the next save that is some seconds after the last look, or with the next heartbeat.
  await expect(banner).toBeVisible({ timeout: 30_000 });
  await expect(desk.body).toHaveAttribute('contenteditable', 'false');
  await galley.chooseFiles(folder);
  await banner.getByRole('button', { name: 'Save a copy elsewhere…' }).click();
  await expect(galley.page.getByText('A copy of the article as it stands')).toBeVisible();
  expect(await readdir(folder)).toEqual(['overtaken.galley.json']);
});

test('with its folder gone, unsaved text is saved elsewhere as it stands in the window', async ({
  galley,
  folder,
}) => {
  const desk = await writeArticle(galley, 'Lifeboat', 'Saved words.');
  const articles = join(galley.library, 'articles');
  await rename(articles, `${articles}.away`);
  await writeFile(articles, '');
  await galley.page.keyboard.type(' Unsaved words.');
  await expect(desk.status).toContainText('Not saved');
  await galley.chooseFiles(folder);
  await galley.page.getByRole('button', { name: 'Save a copy elsewhere…' }).click();
  const notice = galley.page.getByRole('status').filter({ hasText: 'A copy of the article' });
  await expect(notice).toContainText('lifeboat.galley.json');
  const copy = parseArticle(JSON.parse(await readFile(join(folder, 'lifeboat.galley.json'), 'utf8')));
  expect(copy.ok && copy.value.body.map(blockText)).toEqual(['Saved words. Unsaved words.']);
  await rm(articles);
  await rename(`${articles}.away`, articles);
  await galley.page.getByRole('button', { name: 'Try again' }).click();
  await desk.saved();
});

test('a change by another program is kept, and can be taken in the place of one’s own', async ({
  galley,
}) => {
  await writeArticle(galley, 'Two hands', 'Mine.');
  await galley.relaunch();
  const again = new Desk(galley.page);
  await expect(again.body).toContainText('Mine.');
  const [article] = await storedArticles(galley.library);
  const file = join(galley.library, 'articles', String(article?.id), 'article.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Mine.', 'Theirs.'));
  await again.body.click();
  await galley.page.keyboard.press('End');
  await galley.page.keyboard.type(' Still mine.');
  await again.saved();
  await galley.page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(again.body).toHaveText('Theirs.');
});
