import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { storedArticles } from '../pages/stored.ts';

test('killed in the middle of typing, it loses at most one second of it', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  // Each word is its number, so what is on the disk tells when it was typed.
  const typedAt: number[] = [];
  const start = performance.now();
  while (performance.now() - start < 4000) {
    await galley.page.keyboard.type(`${typedAt.length} `, { delay: 15 });
    typedAt.push(performance.now());
  }
  await galley.kill();
  const killedAt = typedAt.at(-1) ?? 0;

  const [article] = await storedArticles(galley.library);
  const text = (article?.body ?? []).map(blockText).join(' ').trim();
  const words = text === '' ? [] : text.split(/\s+/).map(Number);
  // The last word may be cut in the middle of its digits.
  const whole = words.slice(0, -1);
  expect(whole).toEqual(whole.map((_, index) => index));
  const firstLost = typedAt[words.length] ?? killedAt;
  expect(killedAt - firstLost).toBeLessThanOrEqual(1000);

  await galley.launch();
  await expect(new Desk(galley.page).body).toContainText(whole.slice(0, 5).join(' '));
});

test('quit and relaunch bring back the article, the caret and the scroll position', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('A long one');
  await desk.body.click();
  for (let i = 1; i <= 60; i++) {
    await galley.page.keyboard.insertText(`Paragraph ${i} has a few words in it.`);
    await galley.page.keyboard.press('Enter');
  }
  await desk.paragraph('Paragraph 30 has').click();
  await galley.page.keyboard.press('Home');
  for (let i = 0; i < 'Paragraph'.length; i++) await galley.page.keyboard.press('ArrowRight');
  await desk.saved();
  const before = await desk.paragraph('Paragraph 30 has').boundingBox();

  await galley.relaunch();
  const again = new Desk(galley.page);
  await expect(again.headline).toHaveValue('A long one');
  await expect(again.body).toBeFocused();
  const after = await again.paragraph('Paragraph 30 has').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(2);
  await galley.page.keyboard.type('!');
  await expect(again.paragraph('Paragraph! 30 has')).toBeVisible();
});

test('quitting right after the last key saves it first', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  await galley.page.keyboard.type('The last words before leaving.');
  await galley.quit();
  const [article] = await storedArticles(galley.library);
  expect(article?.body.map(blockText)).toEqual(['The last words before leaving.']);
});

test('a library that can no longer be written is said to be so, and the text stays', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  await galley.page.keyboard.type('Safe words.');
  await desk.saved();
  // A file where the folder stood makes every write fail, also for root.
  const { rename, writeFile, rm } = await import('node:fs/promises');
  await rename(`${galley.library}/articles`, `${galley.library}/articles.away`);
  await writeFile(`${galley.library}/articles`, '');
  await galley.page.keyboard.type(' More words.');
  await expect(desk.status).toContainText('Not saved');
  await expect(desk.body).toContainText('Safe words. More words.');
  await rm(`${galley.library}/articles`);
  await rename(`${galley.library}/articles.away`, `${galley.library}/articles`);
  await galley.page.getByRole('button', { name: 'Try again' }).click();
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  expect(article?.body.map(blockText)).toEqual(['Safe words. More words.']);
});
