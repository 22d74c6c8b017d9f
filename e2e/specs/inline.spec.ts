import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { storedArticles } from '../pages/stored.ts';

/** Begins an article with a headline and puts the caret into its empty body. */
async function begin(galley: Galley): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Inline');
  await desk.body.click();
  return desk;
}

async function storedBody(galley: Galley, desk: Desk): Promise<Block[]> {
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  return article?.body ?? [];
}

const shape = (body: readonly Block[]) => body.map(block => `${block.type} ${blockText(block)}`);

test('footnotes are numbered, followed there and back, and go with their reference', async ({ galley }) => {
  const desk = await begin(galley);
  const { keyboard } = galley.page;
  await keyboard.type('Ferries. Harbours.');
  await keyboard.press('ControlOrMeta+Alt+f');
  await keyboard.type('On harbours.');
  await keyboard.press('Enter');
  await keyboard.type('Second line.');
  await keyboard.press('Escape');
  await keyboard.press('Home');
  for (let i = 0; i < 'Ferries.'.length; i++) await keyboard.press('ArrowRight');
  await keyboard.press('ControlOrMeta+Alt+f');
  await keyboard.type('On ferries.');

  const first = desk.body.locator('[role="doc-noteref"][aria-label="Footnote 1"]');
  const note = desk.body.locator('[role="doc-footnote"][aria-label="Footnote 1"]');
  await expect(note).toContainText('On ferries.');
  await expect(desk.body.locator('[role="doc-footnote"][aria-label="Footnote 2"]')).toContainText(
    'Second line.',
  );
  const body = await storedBody(galley, desk);
  expect(shape(body)).toEqual([
    'paragraph Ferries. Harbours.',
    'footnote On ferries.',
    'footnote On harbours.\nSecond line.',
  ]);
  expect(body.flatMap(footnotesIn)).toEqual([body[1]?.id, body[2]?.id]);

  await first.hover();
  await expect(galley.page.getByRole('tooltip')).toHaveText('On ferries.');
  await first.click();
  await keyboard.type(' Here.');
  await expect(note).toContainText('On ferries. Here.');
  await note.getByRole('button', { name: 'Back to reference 1' }).click();
  await keyboard.press('Backspace');
  await expect(desk.body.locator('[role="doc-footnote"]')).toHaveCount(1);
  await expect(desk.body.locator('[role="doc-footnote"][aria-label="Footnote 1"]')).toContainText(
    'On harbours.',
  );
  await keyboard.press('ControlOrMeta+z');
  await expect(note).toContainText('On ferries. Here.');
  expect(shape(await storedBody(galley, desk))).toHaveLength(3);
});
