import { blockText } from '#shared/article/plain-text.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { storedArticles } from '../pages/stored.ts';

async function newArticle(galley: Galley, headline: string): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill(headline);
  await desk.body.click();
  return desk;
}

async function body(galley: Galley, desk: Desk) {
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  return article?.body ?? [];
}

test('a quote has paragraphs and says who said it, and undo takes the name back', async ({ galley }) => {
  const desk = await newArticle(galley, 'Quotes');
  const { keyboard } = galley.page;
  await galley.chooseMenu('format:quote');
  await keyboard.type('The bell is loud.');
  await keyboard.press('Enter');
  await keyboard.type('Louder than I thought.');
  await galley.chooseMenu('format:attribution');
  await keyboard.type('A ferryman');
  await keyboard.press('Enter');
  await keyboard.type('After it.');
  expect(await body(galley, desk)).toMatchObject([
    { type: 'quote', attribution: '', continues: false },
    { type: 'quote', attribution: 'A ferryman', continues: true },
    { type: 'paragraph' },
  ]);
  const field = galley.page.getByRole('textbox', { name: 'Attribution' }).last();
  await expect(field).toHaveValue('A ferryman');
  for (let i = 0; i < 3; i += 1) await galley.chooseMenu('edit:undo');
  await expect(field).toHaveValue('');
  await galley.chooseMenu('edit:redo');
  await expect(field).toHaveValue('A ferryman');
});

test('a pull quote, a code block and a box are written in place', async ({ galley }) => {
  const desk = await newArticle(galley, 'Blocks');
  const { keyboard } = galley.page;
  await galley.chooseMenu('format:pullQuote');
  await keyboard.type('Now or never.');
  await keyboard.press('Enter');
  await galley.chooseMenu('format:codeBlock');
  await keyboard.type('if (wet) {');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('drain();');
  await keyboard.press('ControlOrMeta+Enter');
  await keyboard.type('Facts first.');
  await galley.chooseMenu('format:box');
  await galley.page.getByRole('textbox', { name: 'Title of the box' }).fill('Background');
  const stored = await body(galley, desk);
  expect(stored).toMatchObject([
    { type: 'pullQuote' },
    { type: 'code', text: 'if (wet) {\n\tdrain();' },
    { type: 'aside', title: 'Background', blocks: [{ type: 'paragraph' }] },
  ]);
  expect(stored.map(blockText)).toEqual([
    'Now or never.',
    'if (wet) {\n\tdrain();',
    'Background\nFacts first.',
  ]);
});

test('a box lets the caret out at its end, and takes what is typed in it', async ({ galley }) => {
  const desk = await newArticle(galley, 'Box');
  const { keyboard } = galley.page;
  await galley.chooseMenu('format:box');
  await keyboard.type('One.');
  await keyboard.press('Enter');
  await keyboard.type('Two.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Outside.');
  expect((await body(galley, desk)).map(blockText)).toEqual(['One.\nTwo.', 'Outside.']);
});

test('an embed is a card that loads nothing; a bad address is refused in words', async ({ galley }) => {
  const desk = await newArticle(galley, 'Embed');
  await galley.chooseMenu('insert:embed');
  const dialog = galley.page.getByRole('dialog', { name: 'Embed' });
  await dialog.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Insert card' }).click();
  await expect(dialog.getByRole('alert')).toContainText('needs a web address');
  await dialog.getByRole('textbox', { name: 'Address' }).fill('www.youtube.com/watch?v=abc');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The bell');
  await dialog.getByRole('button', { name: 'Insert card' }).click();
  await galley.page.keyboard.type('Heard from the pier.');
  expect(await body(galley, desk)).toMatchObject([
    {
      type: 'embed',
      kind: 'video',
      address: 'https://www.youtube.com/watch?v=abc',
      title: 'The bell',
      caption: [{ text: 'Heard from the pier.' }],
    },
  ]);
});
