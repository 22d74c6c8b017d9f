import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/galley.ts';
import { nameVersion } from '../pages/name-version.ts';
import { writeArticle } from '../pages/new-article.ts';
import { storedArticles } from '../pages/stored.ts';

test('a move of the library is cancelled, which leaves nothing behind and the old library open', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Staying', 'Not going anywhere.');
  const [article] = await storedArticles(galley.library);
  const sources = join(galley.library, 'articles', String(article?.id), 'source');
  await mkdir(sources);
  // More files than are copied before a hand reaches the button.
  for (let at = 0; at < 6000; at++) await writeFile(join(sources, `${at}`), `${at}`);
  const target = join(folder, 'moved');
  await mkdir(target);
  await galley.chooseFiles(target);
  await galley.chooseMenu('library:move');
  const moving = page.getByRole('dialog', { name: 'Moving the library' });
  await expect(moving.getByText(/^[1-9]\d* of 60\d\d files$/)).toBeVisible();
  await moving.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The move was cancelled.')).toBeVisible();
  await expect(moving).toBeHidden();
  expect(await readdir(target)).toEqual([]);
  await desk.body.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Indeed.');
  await desk.saved();
  await galley.quit();
  expect((await storedArticles(galley.library))[0]?.headline).toBe('Staying');
  await galley.launch();
});

test('a backup that fails is told once with what to do, and the notice goes when one succeeds', async ({
  galley,
  folder,
}) => {
  await writeArticle(galley, 'Twice', 'Kept in two places.');
  await galley.chooseMenu('library:backups');
  await galley.chooseFiles(folder);
  await galley.page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(galley.page.getByText(/The last backup was made/)).toBeVisible();
  const [article] = await storedArticles(galley.library);
  const copies = join(folder, String(article?.id));
  await galley.quit();
  await rm(copies, { recursive: true });
  await writeFile(copies, 'in the way');

  await galley.launch();
  const { page } = galley;
  await galley.chooseMenu('history:name');
  await nameVersion(galley.page, 'First');
  await galley.chooseMenu('history:name');
  await nameVersion(galley.page, 'Second');
  const notice = page.getByRole('alert').filter({ hasText: 'The backup in' });
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('choose another folder');
  await galley.chooseMenu('library:backups');
  const backups = page.getByRole('dialog', { name: 'Backups' });
  await expect(backups.getByText(/^The backup today at .* failed:/)).toBeVisible();
  await page.keyboard.press('Escape');

  await rm(copies);
  await galley.chooseMenu('history:name');
  await nameVersion(galley.page, 'Third');
  await expect(notice).toHaveCount(0);
  await galley.chooseMenu('library:backups');
  await expect(backups.getByText(/The last backup was made today .* 1 article has copies/)).toBeVisible();
});
