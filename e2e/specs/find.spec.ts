import type { Page } from '@playwright/test';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { writeArticle } from '../pages/new-article.ts';
import { settle } from '../pages/settle.ts';
import { lastStored, storedArticles } from '../pages/stored.ts';

function bar(page: Page) {
  const frame = page.getByRole('search', { name: 'Find in the article' });
  return {
    frame,
    query: frame.getByRole('textbox', { name: 'Find' }),
    replacement: frame.getByRole('textbox', { name: 'Replace with' }),
    count: frame.getByRole('status'),
    option: (name: string) => frame.getByRole('button', { name }),
  };
}

test('finds in text and headline, replaces all in one undo step, and keeps what is bold', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'The old pier', 'The pier is old.', 'A pier and ');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('Piers');
  const find = bar(page);

  await test.step('count and go round', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    await expect(find.query).toBeFocused();
    await page.keyboard.type('pier');
    await expect(find.count).toHaveText('1 of 4 · Headline');
    await page.keyboard.press('Enter');
    await expect(find.count).toHaveText('2 of 4');
    await page.keyboard.press('Shift+F3');
    await expect(find.count).toHaveText('1 of 4 · Headline');
    await page.keyboard.press('Shift+Enter');
    await expect(find.count).toHaveText('4 of 4');
  });

  await test.step('options', async () => {
    await page.keyboard.press('Alt+KeyW');
    await expect(find.count).toHaveText(/of 3/);
    await page.keyboard.press('Alt+KeyW');
    await find.option('Match case').click();
    await expect(find.count).toHaveText(/of 3/);
    await find.option('Match case').click();
    await expect(find.count).toHaveText(/of 4/);
  });

  await test.step('replace all, with capitals kept', async () => {
    await page.keyboard.press('ControlOrMeta+h');
    await find.replacement.fill('quay');
    await find.option('Keep capitals').click();
    await find.option('Replace all').click();
    await expect(find.count).toHaveText('Replaced 4 matches.');
    await expect(desk.headline).toHaveValue('The old quay');
    await desk.saved();
    const { headline, body } = await lastStored(galley.library);
    expect(headline).toBe('The old quay');
    expect(body.map(blockText)).toEqual(['The quay is old.', 'A quay and Quays']);
    expect(body[1]).toMatchObject({ content: [{ text: 'A quay and ' }, { text: 'Quays', marks: ['bold'] }] });
  });

  await test.step('undo in one step, the headline with it', async () => {
    await page.keyboard.press('Escape');
    await expect(find.frame).toHaveCount(0);
    await expect(desk.body).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(desk.body).toContainText('A pier and Piers');
    await expect(desk.body).toContainText('The pier is old.');
    await expect(desk.headline).toHaveValue('The old pier');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(desk.body).toContainText('A quay and Quays');
    await expect(desk.headline).toHaveValue('The old quay');
  });
});

test('replaces one match after the other, by an expression with groups', async ({ galley }) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Dates', 'On 12 May and 3 June.');
  const find = bar(page);
  await page.keyboard.press('ControlOrMeta+h');
  await find.query.fill('(\\d+) (May|June)');
  await find.option('Regular expression').click();
  await expect(find.count).toHaveText('1 of 2');
  await find.replacement.fill('$2 $1');
  await page.keyboard.press('Enter');
  await expect(desk.body).toContainText('On May 12 and 3 June.');
  await expect(find.count).toHaveText('1 of 1');
  await page.keyboard.press('Enter');
  await expect(desk.body).toContainText('On May 12 and June 3.');
  await find.query.fill('(');
  await expect(find.count).toHaveText('This regular expression cannot be read: Unterminated group.');
});

test('stops an expression that would never come to an end, and the window goes on', async ({ galley }) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Long', `${'a'.repeat(40)}!`);
  const find = bar(page);
  await page.keyboard.press('ControlOrMeta+f');
  await find.option('Regular expression').click();
  await find.query.fill('(a+)+$');
  await expect(find.count).toHaveText(/takes too long/);
  await find.query.fill('a+!');
  await expect(find.count).toHaveText('1 of 1');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Done');
  await expect(desk.body).toHaveText('Done');
});

test('searches only in what is selected', async ({ galley }) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Piers', 'pier one', 'pier two', 'pier three');
  const find = bar(page);
  await desk.paragraph('pier two').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await settle(galley);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(find.query).toHaveValue('pier two');
  await page.keyboard.press('Alt+KeyL');
  await find.query.fill('pier');
  await expect(find.count).toHaveText('1 of 1');
  await page.keyboard.press('Alt+KeyL');
  await expect(find.count).toHaveText(/of 4/);
});

test('replaces in the library what is chosen, keeps a version of each article, and brings one back', async ({
  galley,
}) => {
  const { page } = galley;
  await writeArticle(galley, 'First', 'The pier, the pier.');
  await writeArticle(galley, 'Second pier', 'No other pier.');
  await writeArticle(galley, 'Third', 'Nothing here.');
  const texts = async () => {
    const stored = await storedArticles(galley.library);
    return stored.map(({ headline, body }) => [headline, ...body.map(blockText)].join(' | '));
  };

  await page.keyboard.press('ControlOrMeta+Shift+h');
  const dialog = page.getByRole('dialog', { name: 'Find and replace in the library' });
  await dialog.getByRole('textbox', { name: 'Find' }).fill('PIER');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('4 matches in 2 articles; 4 in 2 chosen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('quay');
  const first = dialog.getByRole('region', { name: 'First' });
  await first.getByRole('checkbox').nth(2).uncheck();
  await expect(first.getByRole('checkbox').first()).toBeChecked({ indeterminate: true });
  await dialog.getByRole('button', { name: 'Replace 3 matches' }).click();
  await expect(dialog.getByText(/^Replaced 3 matches in 2 articles/)).toBeVisible();
  expect(await texts()).toEqual([
    'First | The quay, the pier.',
    'Second quay | No other quay.',
    'Third | Nothing here.',
  ]);

  const second = dialog.getByRole('region', { name: 'Second quay' });
  await second.getByRole('button', { name: 'Restore the version before' }).click();
  await expect(dialog.getByText('Restored')).toBeVisible();
  expect((await texts())[1]).toBe('Second pier | No other pier.');

  await dialog.getByRole('button', { name: 'Close' }).last().click();
  const desk = new Desk(page);
  await desk.library.getByText('First', { exact: true }).click();
  const history = await desk.openPanel('History');
  await expect(history.getByText('Before replacing “PIER” by “quay”')).toBeVisible();
});

test('replaces in the open article through the library without losing what was just typed', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Open', 'The pier.');
  await page.keyboard.type(' And a pier.');
  await page.keyboard.press('ControlOrMeta+Shift+h');
  const dialog = page.getByRole('dialog', { name: 'Find and replace in the library' });
  await dialog.getByRole('textbox', { name: 'Find' }).fill('pier');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('quay');
  await dialog.getByRole('button', { name: 'Replace 2 matches' }).click();
  await expect(dialog.getByText(/^Replaced 2 matches/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.body).toHaveText('The quay. And a quay.');
});
