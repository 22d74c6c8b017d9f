import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { storedArticles } from '../pages/stored.ts';

/** The words that are underlined as misspelt. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('misspelling') ?? [])].map(String));
}

async function write(page: Page, ...paragraphs: string[]): Promise<Desk> {
  const desk = new Desk(page);
  await desk.body.click();
  for (const [i, text] of paragraphs.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
  }
  return desk;
}

test('misspelt words are underlined, corrected, ignored and learnt by keyboard', async ({ galley }) => {
  const { page } = galley;
  await galley.chooseMenu('article:new');
  const desk = await write(
    page,
    'The lighthous keeper recieved Vrzak, and qwertish lamps burnt.',
    'All was well.',
  );
  await expect.poll(() => underlined(page)).toEqual(['lighthous', 'recieved', 'Vrzak', 'qwertish']);

  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+;');
  await page.keyboard.press('ControlOrMeta+Alt+;');
  await expect(page.getByRole('menuitem', { name: 'lighthouse', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(desk.body).toContainText('The lighthouse keeper');

  await page.keyboard.press('ControlOrMeta+;');
  await page.keyboard.press('ControlOrMeta+;');
  await page.keyboard.press('ControlOrMeta+Alt+;');
  await page.getByRole('menuitem', { name: 'Ignore in This Article' }).click();
  await page.keyboard.press('ControlOrMeta+;');
  await page.keyboard.press('ControlOrMeta+Alt+;');
  await page.getByRole('menuitem', { name: 'Add “qwertish” to Dictionary' }).click();
  await expect.poll(() => underlined(page)).toEqual(['recieved']);
  await desk.saved();

  await test.step('what was learnt and ignored outlives a relaunch, and only what was learnt another article', async () => {
    await galley.relaunch();
    await expect.poll(() => underlined(galley.page)).toEqual(['recieved']);
    await galley.chooseMenu('article:new');
    await write(galley.page, 'Vrzak was qwertish.', 'Nothing more.');
    await expect.poll(() => underlined(galley.page)).toEqual(['Vrzak']);
  });
});

test('each passage is checked in its language, and spelling can be switched off', async ({ galley }) => {
  const { page } = galley;
  await galley.chooseMenu('article:new');
  const desk = await write(page, 'Der Leuchtturmwärter', 'It was dark.');
  await expect.poll(() => underlined(page)).toContain('Leuchtturmwärter');
  await desk.paragraph('Leuchtturmwärter').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Language' }).press('ArrowRight');
  await page.getByRole('menuitemradio', { name: 'German' }).click();
  await expect.poll(() => underlined(page)).toEqual([]);
  await desk.saved();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' machte Feler nachts');
  await expect.poll(() => underlined(page)).toEqual(['Feler']);
  await galley.chooseMenu('spelling:toggle');
  await expect.poll(() => underlined(page)).toEqual([]);
  await desk.saved();
  await galley.quit();
  const [article] = await storedArticles(galley.library);
  expect(article?.body[0]).toMatchObject({ content: [{ language: 'de' }] });
});
