import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, type Galley, root, test } from '../fixtures/galley.ts';
import { greyPng } from '../fixtures/png.ts';
import { wordDocument } from '../fixtures/word-document.ts';
import { Desk } from '../pages/desk.ts';
import { importDialog, importFiles, lookAtFiles } from '../pages/import-files.ts';
import { loadedPicture } from '../pages/loaded-picture.ts';
import { storedArticles } from '../pages/stored.ts';

const raw = join(root, 'e2e/fixtures/estuary.txt');

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Drops files and folders of the disk onto a place of the window, as a file manager does. */
async function dropFromDisk({ page }: Galley, paths: string[], at: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

test('a file is looked at first: what was recognised or left out can be had back, and nothing is added before', async ({
  galley,
}) => {
  const desk = new Desk(galley.page);
  const dialog = await lookAtFiles(galley, raw);
  await expect(dialog.getByRole('heading', { name: /^Ferry bell rings again/ })).toBeVisible();
  await expect(dialog).toContainText('Brock Penhallow');
  await expect(dialog).toContainText(/estuary\.txt · Plain text, .* · [\d,]+ words/);
  expect(await namesIn(join(galley.library, 'articles'))).toEqual([]);

  const leftOut = dialog.getByRole('region', { name: 'Left out' });
  await leftOut
    .getByRole('listitem')
    .filter({ hasText: 'Tides, twice daily' })
    .getByRole('checkbox', { name: 'Keep this in the text' })
    .check();
  await dialog.getByRole('checkbox', { name: /^Do not take it as dek/ }).check();
  await expect(dialog.getByRole('region', { name: 'Beginning of the text' })).toContainText(
    'A bell that nobody missed until it was gone',
  );
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.headline).toHaveValue(/Ferry bell/);
  await expect(desk.dek).toHaveValue('');
  const [article] = await storedArticles(galley.library);
  const texts = article?.body.map(blockText) ?? [];
  expect(texts.filter(text => text === 'Tides, twice daily')).toHaveLength(1);
  expect(texts.join('\n')).toContain('A bell that nobody missed until it was gone');
  const restored = article?.provenance?.report.filter(note => note.restored) ?? [];
  expect(restored.map(note => note.kind).sort()).toEqual(['dropped', 'recognised']);
  const kept = join(
    galley.library,
    'articles',
    article?.id ?? '',
    'source',
    article?.provenance?.sha256 ?? '',
  );
  expect(await readFile(kept)).toEqual(await readFile(raw));
});

test('the whole text is taken as it is when that is asked for, and its article found when it comes again', async ({
  galley,
}) => {
  const desk = new Desk(galley.page);
  const dialog = await lookAtFiles(galley, raw);
  await dialog.getByRole('checkbox', { name: /^Take the whole text as it is/ }).check();
  await expect(dialog.getByText('No headline was recognised.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.headline).toHaveValue('');
  const [article] = await storedArticles(galley.library);
  const texts = article?.body.map(blockText).join('\n') ?? '';
  const lines = (await readFile(raw, 'utf8')).split('\n').filter(line => line.trim() !== '');
  for (const line of lines) expect(texts).toContain(line.trim());

  await galley.chooseMenu('article:new');
  await desk.headline.fill('Something else');
  await desk.saved();
  const again = await lookAtFiles(galley, raw);
  await expect(again.getByText('This file was imported before.')).toBeVisible();
  await expect(again.getByRole('button', { name: 'Import again' })).toBeEnabled();
  const open = again.getByRole('button', { name: /^Open .*, and import nothing$/ });
  await expect(open).toBeFocused();
  await open.press('Enter');
  await expect(desk.headline).toHaveValue('');
  await expect(desk.body).toContainText('The bell of the lower ferry');
  await expect(desk.library.getByRole('option')).toHaveCount(2);
});

test('several files are chosen from by keyboard, failed and known ones are named, and the import is undone', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  await importFiles(galley, raw);
  const files = {
    'a.md': '# A short ferry\n\nIt leaves at noon.\n',
    'b.md': '# Another ferry\n\nIt leaves at one.\n',
    'c.bin': Buffer.from([0, 1, 2, 0, 255]),
    'd.txt': 'العنوان هنا\n\nغادرت العبارة الميناء عند الظهر.\n',
    'e.md': '# A short ferry\n\nIt leaves at noon.\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const names = Object.keys(files).map(name => join(folder, name));
  const dialog = await lookAtFiles(galley, raw, ...names);
  const list = dialog.getByRole('listbox', { name: 'Files to import' });
  await expect(list).toBeFocused();
  const option = (name: string) =>
    list.getByRole('option').filter({ has: page.getByText(name, { exact: true }) });
  await expect(option('estuary.txt')).toContainText('Imported before');
  await expect(option('estuary.txt')).toHaveAttribute('aria-selected', 'false');
  await expect(dialog.getByText('This file was imported before.')).toBeVisible();
  await expect(option('e.md')).toContainText('The same as a.md');
  await expect(option('c.bin')).toContainText('Cannot be read');
  await expect(dialog.getByRole('button', { name: 'Import 3 articles' })).toBeEnabled();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('[role=dialog]')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(option('b.md')).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('alert')).toContainText(
    'c.bin is a binary file, not text. Nothing was changed',
  );
  await dialog.getByRole('button', { name: 'Import 2 articles' }).press('Enter');
  await expect(page.getByText('2 articles are imported')).toBeVisible();
  await expect(new Desk(page).library.getByRole('option')).toHaveCount(3);

  await page.getByRole('button', { name: 'Undo this import…' }).click();
  await mkdir(join(folder, 'back'));
  await galley.chooseFiles(join(folder, 'back'));
  await page.getByRole('button', { name: 'Save the files and undo…' }).click();
  await expect(new Desk(page).library.getByRole('option')).toHaveCount(1);
  expect(await namesIn(join(folder, 'back'))).toEqual(['a.md', 'd.txt']);
  expect(await readFile(join(folder, 'back/d.txt'), 'utf8')).toBe(files['d.txt']);
});

test('files and folders are dropped onto the window, while a picture dropped on the text stays a picture', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const desk = new Desk(page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  await page.keyboard.type('Where things are dropped.');
  await desk.saved();
  await mkdir(join(folder, 'drafts/more'), { recursive: true });
  await writeFile(join(folder, 'drafts/one.md'), '# One ferry\n\nIt leaves at noon.\n');
  await writeFile(join(folder, 'drafts/more/two.md'), '# Two ferries\n\nThey leave at one.\n');
  await writeFile(join(folder, 'drafts/logo.png'), greyPng(8, 8));
  const box = await desk.body.boundingBox();
  const onText = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 10 };
  await dropFromDisk(galley, [join(folder, 'drafts')], onText);
  const dialog = importDialog(galley);
  await expect(dialog.getByRole('button', { name: 'Import 2 articles' })).toBeEnabled();
  await expect(dialog.getByRole('option').filter({ hasText: 'drafts/more/two.md' })).toBeVisible();
  await expect(dialog).toContainText('1 file was passed over');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await dropFromDisk(galley, [join(folder, 'drafts/logo.png')], onText);
  await expect(desk.body.locator('figure img')).toHaveCount(1);
  await expect(dialog).toHaveCount(0);

  await dropFromDisk(galley, [join(folder, 'drafts/one.md')], { x: 60, y: 300 });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.headline).toHaveValue('One ferry');
});

test('a Word document comes with its comments on their words and its picture in its place', async ({
  galley,
}) => {
  const { page } = galley;
  const path = join(galley.library, '..', 'estuary.docx');
  await writeFile(path, wordDocument());
  const dialog = await lookAtFiles(galley, path);
  await expect(dialog).toContainText(/estuary\.docx · Word document, .* · 1 picture/);
  await expect(dialog).toContainText('1 tracked change by Brock Penhallow');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(new Desk(page).headline).toHaveValue('Ferry bell rings again');
  await page.getByRole('tab', { name: 'Review' }).click();
  const thread = page.getByRole('tabpanel', { name: 'Review' }).getByRole('list', { name: 'Open comments' });
  await expect(thread).toContainText('six in the morning');
  await expect(thread).toContainText('Says who?');
  expect(await loadedPicture(page)).toMatchObject({ width: 40, height: 30 });
});
