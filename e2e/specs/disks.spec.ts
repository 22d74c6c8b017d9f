import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '#shared/article/parse-article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { writeArticle } from '../pages/new-article.ts';
import { storedArticles } from '../pages/stored.ts';

/** Mounts something; skips the test, with the reason, on a machine that may not. */
function mountOrSkip(...args: string[]): void {
  try {
    execFileSync('mount', args, { stdio: 'pipe' });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').at(-1) : String(error);
    process.stdout.write(`skipped: nothing can be mounted here (${why})\n`);
    test.skip(true, `nothing can be mounted here (${why})`);
  }
}

const unmount = (folder: string) => execFileSync('umount', [folder], { stdio: 'pipe' });

test('a library of a newer Galley can be read, says so, and is not touched', async ({ galley }) => {
  await writeArticle(galley, 'From the future', 'Read me.');
  await galley.quit();
  const list = join(galley.library, 'library.json');
  const stored: unknown = JSON.parse(await readFile(list, 'utf8'));
  const newer = JSON.stringify({ ...(stored as object), schemaVersion: 99 });
  await writeFile(list, newer);

  await galley.launch();
  const desk = new Desk(galley.page);
  const banner = galley.page.getByRole('region', { name: 'Read only' });
  await expect(banner).toContainText('A newer Galley has written this library');
  await expect(desk.body).toHaveText('Read me.');
  await expect(desk.body).toHaveAttribute('contenteditable', 'false');
  await desk.body.click();
  await galley.page.keyboard.type('Not this.');
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toContainText('it is still so');
  await galley.quit();
  expect(await readFile(list, 'utf8')).toBe(newer);
  await galley.launch();
});

test('a library on a disk that is read-only can be read and searched, and a copy saved elsewhere', async ({
  galley,
  folder,
}) => {
  await writeArticle(galley, 'Behind glass', 'Look, do not touch.');
  await galley.quit();
  mountOrSkip('--bind', galley.library, galley.library);
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', galley.library], { stdio: 'pipe' });
    await galley.launch();
    const { page } = galley;
    const desk = new Desk(page);
    const banner = page.getByRole('region', { name: 'Read only' });
    await expect(banner).toBeVisible();
    await expect(desk.body).toHaveText('Look, do not touch.');
    await expect(desk.body).toHaveAttribute('contenteditable', 'false');
    await page.getByRole('searchbox', { name: 'Find an article' }).fill('touch');
    await expect(desk.library.getByRole('option', { name: /Behind glass/ })).toBeVisible();
    await expect(desk.library.getByText('1 article', { exact: true })).toBeVisible();
    await galley.chooseFiles(folder);
    await banner.getByRole('button', { name: 'Save a copy elsewhere…' }).click();
    await expect(page.getByText('A copy of the article as it stands')).toBeVisible();
    expect(await readdir(folder)).toEqual(['behind-glass.galley.json']);

    execFileSync('mount', ['-o', 'remount,bind,rw', galley.library], { stdio: 'pipe' });
    await banner.getByRole('button', { name: 'Try again' }).click();
    await expect(banner).toBeHidden();
    await expect(desk.body).toHaveAttribute('contenteditable', 'true');
    await galley.quit();
  } finally {
    unmount(galley.library);
  }
  await galley.launch();
});

test('on a full disk the text stays in the window, is saved elsewhere, and is saved when there is room', async ({
  galley,
  folder,
}) => {
  await galley.quit();
  await rm(galley.library, { recursive: true, force: true });
  await mkdir(galley.library);
  mountOrSkip('-t', 'tmpfs', '-o', 'size=4m', 'none', galley.library);
  try {
    await galley.launch();
    const { page } = galley;
    const desk = await writeArticle(galley, 'Flood', 'Before the water.');
    const ballast = join(galley.library, 'ballast');
    const { bavail, bsize } = await statfs(galley.library);
    // To the last block, however the disk counts them.
    await writeFile(ballast, new Uint8Array(bavail * bsize)).catch(() => undefined);

    await desk.body.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' After it.');
    await expect(desk.status).toContainText('Not saved');
    await expect(page.getByText(/disk is full/i).first()).toBeVisible();
    await expect(desk.body).toHaveText('Before the water. After it.');

    await galley.chooseFiles(folder);
    await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click();
    await expect(page.getByText('A copy of the article as it stands')).toBeVisible();
    const copy = parseArticle(JSON.parse(await readFile(join(folder, 'flood.galley.json'), 'utf8')));
    expect(copy.ok && copy.value.body.map(blockText)).toEqual(['Before the water. After it.']);

    await rm(ballast);
    await page.getByRole('button', { name: 'Try again' }).click();
    await desk.saved();
    await galley.quit();
    const [stored] = await storedArticles(galley.library);
    expect(stored?.body.map(blockText)).toEqual(['Before the water. After it.']);
  } finally {
    unmount(galley.library);
  }
  await galley.launch();
});
