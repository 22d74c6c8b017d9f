import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineText } from '#shared/article/inline.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, root, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';
import { storedArticles } from '../pages/stored.ts';

const raw = join(root, 'e2e/fixtures/estuary.txt');

test('an editor imports a scraped article, corrects it and exports it', async ({ galley, folder }) => {
  const desk = new Desk(galley.page);

  await test.step('import', async () => {
    await importFiles(galley, raw);
    await expect(desk.headline).toHaveValue('Ferry bell rings again after nine silent years');
    await expect(desk.dek).toHaveValue('A bell that nobody missed until it was gone');
  });

  await test.step('correct', async () => {
    await desk.paragraph('The bell of the lower ferry').click();
    await galley.page.keyboard.press('End');
    await galley.page.keyboard.type(' It was a Monday like any other.');
    await desk.saved();
    const [article] = await storedArticles(galley.library);
    const texts = article?.body.map(blockText) ?? [];
    expect(texts.join('\n')).toContain('It was a Monday like any other.');
    expect(texts[1]).toBe('“It is louder than I remember,” said the ferryman , who had rung it himself.');
  });

  await test.step('export', async () => {
    await galley.chooseFiles(folder);
    await galley.chooseMenu('article:export');
    const dialog = galley.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('checkbox', { name: 'HTML' }).check();
    await dialog.getByRole('checkbox', { name: 'Markdown' }).check();
    await dialog.getByRole('button', { name: /^Export/ }).click();
    await expect(dialog.getByText('Verified')).toHaveCount(2);
    const html = await readFile(join(folder, 'ferry-bell-rings-again-after-nine-silent-years.html'), 'utf8');
    expect(html).toContain('It was a Monday like any other.');
    expect(html).toContain('Brock Penhallow');
    const markdown = await readFile(
      join(folder, 'ferry-bell-rings-again-after-nine-silent-years.md'),
      'utf8',
    );
    expect(markdown).toContain('It was a Monday like any other.');
  });
});

test('what an import left out can be taken back from its report', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await importFiles(galley, raw);
  await expect(desk.headline).toHaveValue(/Ferry bell/);
  const report = await desk.openPanel('Import report');
  const dropped = report.getByRole('listitem').filter({ hasText: 'Tides, twice daily' });
  await dropped.getByRole('button', { name: 'Put back' }).click();
  await expect(desk.body).toContainText('Tides, twice daily');
  await expect(dropped.getByRole('button', { name: 'Put back' })).toHaveCount(0);
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  const back = article?.body.filter(block => blockText(block) === 'Tides, twice daily');
  expect(back).toHaveLength(1);
  expect(article?.provenance?.report.find(note => note.text === 'Tides, twice daily')?.restored).toBe(true);
});

test('formatting ends up in the article, not only in the window', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Formats');
  await desk.body.click();
  const { keyboard } = galley.page;
  await keyboard.type('Plain ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('bold');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.press('Enter');
  await keyboard.type('A heading');
  await keyboard.press('ControlOrMeta+Alt+2');
  await keyboard.press('Enter');
  await keyboard.type('One');
  await keyboard.press('ControlOrMeta+Shift+8');
  await keyboard.press('Enter');
  await keyboard.type('Two');
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  const [first, second, third] = article?.body ?? [];
  expect(first).toMatchObject({
    type: 'paragraph',
    content: [
      { text: 'Plain ', marks: [] },
      { text: 'bold', marks: ['bold'] },
    ],
  });
  expect(second).toMatchObject({ type: 'heading', level: 2, content: [{ text: 'A heading' }] });
  expect(third?.type === 'list' && third.items.map(item => inlineText(item.content))).toEqual(['One', 'Two']);
});

test('undo takes back what was done last, in the text or in a field, also after it was saved', async ({
  galley,
}) => {
  const desk = new Desk(galley.page);
  const { keyboard } = galley.page;
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Bells');
  await desk.body.click();
  await keyboard.type('One.');
  await desk.saved();
  await desk.dek.fill('A dek');
  await desk.saved();
  await desk.openPanel('Authors');
  await desk.panels.getByRole('textbox', { name: 'Sign-off' }).fill('nn');
  await desk.saved();
  await keyboard.press('ControlOrMeta+z');
  await expect(desk.panels.getByRole('textbox', { name: 'Sign-off' })).toHaveValue('');
  await keyboard.press('ControlOrMeta+z');
  await expect(desk.dek).toHaveValue('');
  await expect(desk.body).toContainText('One.');
  await keyboard.press('ControlOrMeta+z');
  await expect(desk.body).not.toContainText('One.');
  for (let i = 0; i < 3; i += 1) await keyboard.press('ControlOrMeta+Shift+z');
  await expect(desk.body).toContainText('One.');
  await expect(desk.dek).toHaveValue('A dek');
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  expect(article).toMatchObject({ headline: 'Bells', dek: 'A dek', signOff: 'nn' });
});
