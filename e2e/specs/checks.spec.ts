import { blockText } from '#shared/article/plain-text.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { newArticle, storedBody } from '../pages/new-article.ts';
import { storedArticles } from '../pages/stored.ts';

/** The words that are underlined, by severity. */
function underlined(galley: Galley): Promise<Record<string, string[]>> {
  return galley.page.evaluate(() =>
    Object.fromEntries(
      ['error', 'warning', 'suggestion'].map(severity => [
        severity,
        [...(CSS.highlights.get(`finding-${severity}`) ?? [])].map(String),
      ]),
    ),
  );
}

async function write(galley: Galley) {
  const desk = await newArticle(galley, 'Checks');
  const { keyboard } = galley.page;
  await keyboard.insertText('The the boat left for kyiv , and the crew waved from the deck of it.');
  await keyboard.press('Enter');
  await keyboard.insertText('They have done it. already the boat of which they spoke was gone.');
  await galley.chooseMenu('view:checks');
  await expect(galley.page.getByRole('list', { name: 'In the text 4 warnings' })).toBeVisible();
  return desk;
}

test('what is found is listed and underlined, leads to its place, and is fixed as one step of undo', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await write(galley);
  await expect
    .poll(() => underlined(galley))
    .toEqual({ error: [], warning: ['The the', 'kyiv', ' ,', 'already'], suggestion: [] });
  const list = page.getByRole('list', { name: 'In the text' });
  await list.getByRole('button', { name: /kyiv/ }).first().click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('kyiv');
  await expect(desk.body).toBeFocused();

  await list
    .getByRole('listitem')
    .filter({ hasText: 'kyiv' })
    .getByRole('button', { name: 'Kyiv', exact: true })
    .click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  const [first] = (await storedBody(galley, desk)).map(blockText);
  expect(first).toBe('The the boat left for Kyiv , and the crew waved from the deck of it.');
  await desk.body.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(list.getByRole('listitem')).toHaveCount(4);
});

test('what is let stand stays so, here or in the whole article', async ({ galley }) => {
  const { page } = galley;
  const desk = await write(galley);
  const rows = page.getByRole('list', { name: 'In the text' }).getByRole('listitem');
  await rows.filter({ hasText: 'twice' }).getByRole('button', { name: 'Let stand' }).click();
  await expect(rows).toHaveCount(3);
  await rows
    .filter({ hasText: 'lower case' })
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Do not look for this in this article' }).click();
  await expect(rows).toHaveCount(2);
  await expect.poll(() => underlined(galley)).toMatchObject({ warning: ['kyiv', ' ,'] });
  await desk.saved();
  const [stored] = await storedArticles(galley.library);
  expect(stored?.proofing.ignored).toMatchObject([
    { rule: 'text.doubled-word', quote: 'The the' },
    { rule: 'text.sentence-in-lower-case', block: '', quote: '' },
  ]);
  await galley.relaunch();
  await expect(galley.page.getByRole('list', { name: 'In the text' }).getByRole('listitem')).toHaveCount(2);
});

test('by keys alone: to the next finding, its fix, and no underlines when they are not wanted', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await write(galley);
  await desk.body.focus();
  await page.keyboard.press('F9');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('The the');
  await page.keyboard.press('Shift+F9');
  await expect(page.getByRole('list', { name: 'In the text' }).getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('F9');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('kyiv');
  await galley.chooseMenu('checks:toggle');
  await expect.poll(() => underlined(galley)).toEqual({ error: [], warning: [], suggestion: [] });
  const [first] = (await storedBody(galley, desk)).map(blockText);
  expect(first).toMatch(/^The boat left/);
});
