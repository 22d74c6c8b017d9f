import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { newArticle, storedBody } from '../pages/new-article.ts';
import { settle } from '../pages/settle.ts';

const shape = (body: readonly Block[]) => body.map(block => `${block.type} ${blockText(block)}`);

test('footnotes are numbered, followed there and back, and go with their reference', async ({ galley }) => {
  const desk = await newArticle(galley, 'Inline');
  const { keyboard } = galley.page;
  await keyboard.type('Ferries. Harbours.');
  await keyboard.press('ControlOrMeta+Alt+f');
  await keyboard.type('On harbours.');
  await keyboard.press('Enter');
  await keyboard.type('Second line.');
  await keyboard.press('Escape');
  await settle(galley);
  await keyboard.press('Home');
  for (let i = 0; i < 'Ferries.'.length; i++) await keyboard.press('ArrowRight');
  await settle(galley);
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

test('TKs are marked, counted, listed and gone through from the headline on', async ({ galley }) => {
  const desk = await newArticle(galley, 'Inline');
  const { keyboard } = galley.page;
  await desk.headline.fill('Mayor, TK, wins');
  await desk.body.click();
  await keyboard.type('She is TK years old, says [TK name of the aide], and HTKs.');
  const count = galley.page.getByRole('button', { name: '3 TK' });
  await expect(count).toBeVisible();
  const [paragraph] = await storedBody(galley, desk);
  expect(paragraph).toMatchObject({
    content: [
      { type: 'text', text: 'She is ' },
      { type: 'tk', text: 'TK' },
      { type: 'text', text: ' years old, says ' },
      { type: 'tk', text: '[TK name of the aide]' },
      { type: 'text', text: ', and HTKs.' },
    ],
  });

  await count.click();
  await galley.page.getByRole('button', { name: 'says [TK name of the aide], and' }).click();
  await keyboard.type('Brock Penhallow');
  await expect(desk.body).toContainText('says Brock Penhallow, and');
  await keyboard.press('F8');
  await expect(desk.headline).toBeFocused();
  await keyboard.type('Alder');
  await expect(desk.headline).toHaveValue('Mayor, Alder, wins');
  await keyboard.press('Shift+F8');
  await keyboard.type('61');
  await expect(desk.body).toContainText('She is 61 years old');
  await expect(galley.page.getByRole('button', { name: /TK$/ })).toHaveCount(0);
});

test('a link says where it really leads', async ({ galley }) => {
  const desk = await newArticle(galley, 'Inline');
  const { keyboard } = galley.page;
  await keyboard.type('Read https://example.org/tides. Then');
  const link = desk.body.getByRole('link');
  await expect(link).toHaveText('https://example.org/tides');
  await link.click();
  const bubble = galley.page.getByRole('region', { name: 'Link' });
  await expect(bubble).toContainText('Leads to example.org');

  await bubble.getByRole('button', { name: 'Change Link…' }).click();
  const dialog = galley.page.getByRole('dialog', { name: 'Change link' });
  await dialog.getByLabel('Address').fill('https://bücher.example/');
  await dialog.getByLabel('Title').fill('Tide tables');
  await dialog.getByLabel('Paid for (sponsored)').check();
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(bubble).toContainText('xn--bcher-kva.example');
  await expect(bubble).toContainText('The words say example.org, the link leads elsewhere.');
  const [paragraph] = await storedBody(galley, desk);
  expect(paragraph).toMatchObject({
    content: [
      {},
      { type: 'link', href: 'https://bücher.example/', title: 'Tide tables', rel: 'sponsored' },
      { text: '. Then' },
    ],
  });

  await bubble.getByRole('button', { name: 'Copy Link Address' }).click();
  const copied = () => galley.app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toBe('https://bücher.example/');
  await bubble.getByRole('button', { name: 'Remove Link' }).click();
  await expect(link).toHaveCount(0);
  await expect(bubble).toHaveCount(0);
});

test('typing makes typographic marks, and Backspace or the setting keeps straight ones', async ({
  galley,
}) => {
  const desk = await newArticle(galley, 'Inline');
  const { keyboard } = galley.page;
  await keyboard.type('"It\'s 9--5"...');
  await keyboard.type(' --');
  await keyboard.press('Backspace');
  await keyboard.press('Enter');
  await galley.chooseMenu('format:smartQuotes');
  await expect(galley.page.getByText('Smart quotes are off.')).toBeVisible();
  await keyboard.type('"x"');
  await keyboard.press('ControlOrMeta+Shift+Space');
  await keyboard.press('ControlOrMeta+Alt+Shift+-');
  expect(shape(await storedBody(galley, desk))).toEqual(['paragraph “It’s 9–5”… --', 'paragraph "x"\u00a0—']);
});

test('a special character is found by its name and typed where the caret was', async ({ galley }) => {
  const desk = await newArticle(galley, 'Inline');
  const { keyboard } = galley.page;
  await keyboard.type('Costs 5 ');
  await galley.chooseMenu('insert:specialCharacter');
  const dialog = galley.page.getByRole('dialog', { name: 'Special character' });
  await dialog.getByLabel('Find by name').fill('euro');
  await keyboard.press('Enter');
  await expect(desk.body).toContainText('Costs 5 €');
  await keyboard.type('!');
  await galley.chooseMenu('insert:specialCharacter');
  await expect(dialog.getByRole('button', { name: 'euro sign' })).toHaveCount(2);
  await dialog.getByLabel('Find by name').press('Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(desk.body).toContainText(/Costs 5 €!./);
});

test('invisible characters are drawn beside the text, not into it', async ({ galley }) => {
  const desk = await newArticle(galley, 'Inline');
  await galley.page.keyboard.insertText('a\u00a0b  c\u00add');
  await galley.chooseMenu('view:invisibles');
  const signs = galley.page.locator('.invisible');
  await expect(signs).toHaveText(['°', '·', '·', '¬', '¶']);
  expect(shape(await storedBody(galley, desk))).toEqual(['paragraph a\u00a0b  c\u00add']);
  await galley.chooseMenu('view:invisibles');
  await expect(signs).toHaveCount(0);
});
