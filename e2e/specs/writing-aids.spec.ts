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
  await expect(page.getByRole('menuitem', { name: 'lighthouse', exact: true })).toBeFocused();
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
    await expect(new Desk(galley.page).body).not.toContainText('lighthouse');
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

test('the status bar counts the selection, and targets are shown and announced', async ({ galley }) => {
  const { page } = galley;
  await galley.chooseMenu('article:new');
  const desk = await write(page, 'One two three four.', 'Five six.');
  await desk.saved();
  await page.keyboard.press('Shift+Home');
  const count = page.getByRole('button', { name: '2 of 6 words' });
  await count.click();
  const dialog = page.getByRole('dialog', { name: 'Statistics and targets' });
  await expect(dialog.getByRole('row', { name: /^Sentences/ })).toContainText(/2\s*1/);
  await dialog.getByRole('textbox', { name: 'At least' }).fill('ten');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'At least' }).fill('8');
  await dialog.getByRole('textbox', { name: 'In one session' }).fill('100');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('meter', { name: 'Length' })).toHaveAttribute('aria-valuetext', '6 of 8 words');
  await desk.paragraph('Five six.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Seven eight.');
  await expect(page.getByText('The length aimed at is reached')).toHaveCount(1);
  await desk.saved();
  await galley.relaunch();
  await expect(galley.page.getByRole('meter', { name: 'Length' })).toHaveAttribute(
    'aria-valuetext',
    '8 of 8 words',
  );
  await expect(galley.page.getByRole('meter', { name: 'Session goal' })).toHaveAttribute(
    'aria-valuetext',
    '0 of 100 this session',
  );
});

test('the outline leads to a heading and moves a section', async ({ galley }) => {
  const { page } = galley;
  await galley.chooseMenu('article:new');
  const desk = await write(page, 'Lede.', 'North');
  await galley.chooseMenu('format:heading2');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Northern words.');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('South');
  await galley.chooseMenu('format:heading2');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Southern words.');
  await desk.saved();
  await galley.chooseMenu('view:outline');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await expect(outline.getByRole('button', { name: /^South/ })).toHaveAttribute('aria-current', 'location');
  await outline.getByRole('button', { name: /^North/ }).click();
  await page.keyboard.insertText('The ');
  await expect(desk.body.getByRole('heading', { name: 'The North' })).toBeVisible();
  const south = outline.getByRole('button', { name: /^South/ });
  await south.press('Alt+ArrowUp');
  await expect(desk.body.locator('> *')).toHaveText([
    'Lede.',
    'South',
    'Southern words.',
    'The North',
    'Northern words.',
  ]);
  await expect(south).toBeFocused();
  await galley.chooseMenu('edit:undo');
  await expect(desk.body.locator('> *')).toHaveText([
    'Lede.',
    'The North',
    'Northern words.',
    'South',
    'Southern words.',
  ]);
});

test('focus mode dims the rest and hides the sides, and typewriter mode keeps the line in the middle', async ({
  galley,
}) => {
  const { page } = galley;
  await galley.chooseMenu('article:new');
  const desk = await write(page, 'One went. Two came.', 'Three stayed.');
  await galley.chooseMenu('view:focusSentence');
  await expect(desk.library).toBeHidden();
  await expect(desk.panels).toBeHidden();
  const bright = () => page.evaluate(() => [...(CSS.highlights.get('focus') ?? [])].map(String));
  await expect.poll(bright).toEqual(['Three stayed.']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect.poll(bright).toEqual(['One went. ']);
  await galley.chooseMenu('view:typewriter');
  await page.keyboard.press('End');
  await expect
    .poll(() =>
      page.evaluate(() => {
        const pane = document.querySelector('.article-pane')?.getBoundingClientRect();
        const caret = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
        return pane && caret ? Math.abs(caret.y + caret.height / 2 - (pane.y + pane.height / 2)) : null;
      }),
    )
    .toBeLessThan(4);
  await page.keyboard.press('Escape');
  await expect(desk.library).toBeVisible();
  await expect.poll(bright).toEqual([]);
});

test('another article and an earlier version are read beside the open one', async ({ galley }) => {
  const { page } = galley;
  const desk = new Desk(page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Harbour lights');
  await write(page, 'The lights are out.');
  await desk.saved();
  await galley.chooseMenu('article:new');
  await expect(desk.headline).toHaveValue('');
  await desk.headline.fill('Ferry bell');
  await write(page, 'The bell rings.');
  await desk.saved();
  await galley.chooseMenu('view:split');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('harbour');
  await page.keyboard.press('Enter');
  const beside = page.getByRole('region', { name: 'Beside: Harbour lights' });
  await expect(beside).toContainText('The lights are out.');
  await expect(beside.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('separator', { name: 'Width of the open article' }).press('ArrowLeft');
  await beside.getByRole('button', { name: 'Open this one' }).click();
  await expect(desk.headline).toHaveValue('Harbour lights');
  const swapped = page.getByRole('region', { name: 'Beside: Ferry bell' });
  await expect(swapped).toContainText('The bell rings.');
  await page.keyboard.press('Escape');
  await expect(swapped).toHaveCount(0);
  await expect(desk.body).toBeFocused();
});
