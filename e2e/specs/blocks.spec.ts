import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { newArticle, storedBody } from '../pages/new-article.ts';

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
  expect(await storedBody(galley, desk)).toMatchObject([
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
  const stored = await storedBody(galley, desk);
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
  expect((await storedBody(galley, desk)).map(blockText)).toEqual(['One.\nTwo.', 'Outside.']);
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
  expect(await storedBody(galley, desk)).toMatchObject([
    {
      type: 'embed',
      kind: 'video',
      address: 'https://www.youtube.com/watch?v=abc',
      title: 'The bell',
      caption: [{ text: 'Heard from the pier.' }],
    },
  ]);
});

test('the slash menu finds a block by typing and puts it in the place of the slash', async ({ galley }) => {
  const desk = await newArticle(galley, 'Slash');
  const { keyboard } = galley.page;
  await keyboard.type('/');
  const menu = galley.page.getByRole('listbox', { name: 'Insert' });
  await expect(menu.getByRole('option')).not.toHaveCount(0);
  await keyboard.type('h3');
  await expect(menu.getByRole('option')).toHaveText([/^Heading 3/]);
  await keyboard.press('Enter');
  await keyboard.type('The bell');
  await keyboard.press('Enter');
  await keyboard.type('either/or');
  await expect(menu).toHaveCount(0);
  const stored = await storedBody(galley, desk);
  expect(stored).toMatchObject([{ type: 'heading', level: 3 }, { type: 'paragraph' }]);
  expect(stored.map(blockText)).toEqual(['The bell', 'either/or']);
});

test('Markdown becomes what it means, and one undo gives the characters back', async ({ galley }) => {
  const desk = await newArticle(galley, 'Markdown');
  const { keyboard } = galley.page;
  await keyboard.type('## Bells');
  await keyboard.press('Enter');
  await keyboard.type('> It is **very** loud');
  await keyboard.press('ControlOrMeta+Enter');
  await keyboard.type('``` let a = **b**;');
  const stored = await storedBody(galley, desk);
  expect(stored).toMatchObject([
    { type: 'heading', level: 2 },
    { type: 'quote', content: [{ text: 'It is ' }, { text: 'very', marks: ['bold'] }, { text: ' loud' }] },
    { type: 'code', text: 'let a = **b**;' },
  ]);
});

test('blocks move by keys, are duplicated under new ids, and go', async ({ galley }) => {
  const desk = await newArticle(galley, 'Moves');
  const { keyboard } = galley.page;
  for (const word of ['One', 'Two', 'Three']) {
    await keyboard.type(word);
    if (word !== 'Three') await keyboard.press('Enter');
  }
  const before = await storedBody(galley, desk);
  await keyboard.press('Alt+Shift+ArrowUp');
  await keyboard.press('Alt+Shift+ArrowUp');
  await keyboard.type('!');
  const moved = await storedBody(galley, desk);
  expect(moved.map(blockText)).toEqual(['Three!', 'One', 'Two']);
  expect(moved.map(block => block.id)).toEqual([2, 0, 1].map(i => before[i]?.id));
  await keyboard.press('ControlOrMeta+Shift+D');
  const doubled = await storedBody(galley, desk);
  expect(doubled.map(blockText)).toEqual(['Three!', 'Three!', 'One', 'Two']);
  expect(new Set(doubled.map(block => block.id)).size).toBe(4);
  await keyboard.press('ControlOrMeta+Shift+Backspace');
  expect((await storedBody(galley, desk)).map(blockText)).toEqual(['Three!', 'One', 'Two']);
});

test('the grip beside a block drags it and opens its menu', async ({ galley }) => {
  const desk = await newArticle(galley, 'Grip');
  const { keyboard, mouse } = galley.page;
  await keyboard.type('One');
  await keyboard.press('Enter');
  await keyboard.type('Two');
  const grip = galley.page.getByRole('button', { name: 'Move or change this block' });
  await desk.paragraph('Two').hover();
  await grip.hover();
  const target = await desk.paragraph('One').boundingBox();
  await mouse.down();
  await mouse.move((target?.x ?? 0) + 10, (target?.y ?? 0) + 2, { steps: 5 });
  await mouse.up();
  expect((await storedBody(galley, desk)).map(blockText)).toEqual(['Two', 'One']);
  await desk.paragraph('One').hover();
  await grip.click();
  await galley.page.getByRole('menuitem', { name: 'Pull Quote' }).click();
  expect(await storedBody(galley, desk)).toMatchObject([{ type: 'paragraph' }, { type: 'pullQuote' }]);
});

test('words selected with the pointer have their tools above them', async ({ galley }) => {
  const desk = await newArticle(galley, 'Selection');
  await galley.page.keyboard.type('bell');
  await desk.paragraph('bell').dblclick({ position: { x: 12, y: 12 } });
  const tools = galley.page.getByRole('toolbar', { name: 'Tools for the selection' });
  await tools.getByRole('button', { name: 'Bold' }).click();
  expect(await storedBody(galley, desk)).toMatchObject([{ content: [{ text: 'bell', marks: ['bold'] }] }]);
  await expect(tools.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');
  await galley.page.keyboard.type('x');
  await expect(tools).toHaveCount(0);
});
